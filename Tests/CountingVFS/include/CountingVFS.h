#ifndef COUNTING_VFS_H
#define COUNTING_VFS_H

// A default file system for SQLite that passes everything on to the real one, and counts how often
// files in one watched folder are flushed to the disk. For tests of durability only.

/// Makes this the default file system, and watches files opened from now on in `folder`.
///
/// Returns 0, or SQLite's error code.
int counting_vfs_watch(const char *folder);

/// How often a write-ahead log in the watched folder was flushed.
int counting_vfs_log_syncs(void);

/// How often any other file in the watched folder was flushed.
int counting_vfs_other_syncs(void);

#endif
