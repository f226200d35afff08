import Foundation

/// The three streams that every program is given.
enum StandardStreams {
    /// Keeps the places of streams that somebody closed before the program began: the next file
    /// that is opened would get such a place, and what is printed would be written into it. Writing
    /// to a closed standard output is an error still.
    static func claim() {
        for (place, direction) in [
            (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDWR),
        ] where fcntl(place, F_GETFD) == -1 {
            _ = open("/dev/null", direction)
        }
    }
}
