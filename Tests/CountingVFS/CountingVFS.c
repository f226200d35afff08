#include "CountingVFS.h"

#include <sqlite3.h>
#include <stdatomic.h>
#include <string.h>

// The real methods stand directly behind the replaced ones, so that a flush finds its way on.
struct counted_methods {
    sqlite3_io_methods methods;
    const sqlite3_io_methods *real;
};

static sqlite3_vfs shim;
static sqlite3_vfs *real_vfs;
static char watched[1024];
static atomic_int log_syncs;
static atomic_int other_syncs;
static struct counted_methods log_methods;
static struct counted_methods other_methods;

static const sqlite3_io_methods *real_methods(sqlite3_file *file) {
    return ((const struct counted_methods *)file->pMethods)->real;
}

static int log_sync(sqlite3_file *file, int flags) {
    atomic_fetch_add(&log_syncs, 1);
    return real_methods(file)->xSync(file, flags);
}

static int other_sync(sqlite3_file *file, int flags) {
    atomic_fetch_add(&other_syncs, 1);
    return real_methods(file)->xSync(file, flags);
}

static void count(sqlite3_file *file, struct counted_methods *counted,
                  int (*sync)(sqlite3_file *, int)) {
    // All files of one file system share their methods; another set is left alone.
    if (counted->real != NULL && counted->real != file->pMethods) return;
    if (counted->real == NULL) {
        counted->methods = *file->pMethods;
        counted->methods.xSync = sync;
        counted->real = file->pMethods;
    }
    file->pMethods = &counted->methods;
}

static int open_file(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags,
                     int *out_flags) {
    (void)vfs;
    int result = real_vfs->xOpen(real_vfs, name, file, flags, out_flags);
    if (result != SQLITE_OK || file->pMethods == NULL || name == NULL) return result;
    if (watched[0] == 0 || strncmp(name, watched, strlen(watched)) != 0) return result;
    if (flags & SQLITE_OPEN_WAL) {
        count(file, &log_methods, log_sync);
    } else {
        count(file, &other_methods, other_sync);
    }
    return result;
}

int counting_vfs_watch(const char *folder) {
    if (strlen(folder) >= sizeof watched) return SQLITE_TOOBIG;
    strcpy(watched, folder);
    if (real_vfs != NULL) return SQLITE_OK;
    int result = sqlite3_initialize();
    if (result != SQLITE_OK) return result;
    real_vfs = sqlite3_vfs_find(NULL);
    shim = *real_vfs;
    shim.pNext = NULL;
    shim.zName = "counting";
    shim.xOpen = open_file;
    return sqlite3_vfs_register(&shim, 1);
}

int counting_vfs_log_syncs(void) { return atomic_load(&log_syncs); }

int counting_vfs_other_syncs(void) { return atomic_load(&other_syncs); }
