#ifndef BILAT_CSIGNALS_H
#define BILAT_CSIGNALS_H
#include <stddef.h>
#include <termios.h>

/* Signal handlers; in C because in them only async-signal-safe calls may run, which Swift cannot promise. */

/* Writes the number of the signal as one byte to fd whenever it comes; fd < 0 gives back the system's default. */
void bilat_watch_signal(int number, int fd);

/* From now on a crash writes `restore` to standard output and gives standard input these modes before it takes its
   course. `restore` is cut at 512 bytes. */
void bilat_guard_crashes(const struct termios *modes, const char *restore, size_t length);
#endif
