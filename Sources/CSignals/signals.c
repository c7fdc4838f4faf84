#include "CSignals.h"
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static volatile int signal_fd = -1;

static void on_signal(int number) {
    int before = errno;
    unsigned char byte = (unsigned char)number;
    /* Fails when the pipe is full; then there is news enough in it. */
    ssize_t ignored = write(signal_fd, &byte, 1);
    (void)ignored;
    errno = before;
}

void bilat_watch_signal(int number, int fd) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    if (fd >= 0) signal_fd = fd;
    action.sa_handler = fd >= 0 ? on_signal : SIG_DFL;
    action.sa_flags = SA_RESTART;
    sigaction(number, &action, NULL);
}

static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS};
static struct sigaction actions_before[NSIG];
static struct termios modes_before;
static char restore_commands[512];
static size_t restore_length;
/* A stack that has run over cannot carry its own handler. */
static char crash_stack[65536];

static void on_crash(int number, siginfo_t *info, void *context) {
    (void)context;
    ssize_t ignored = write(STDOUT_FILENO, restore_commands, restore_length);
    (void)ignored;
    tcsetattr(STDIN_FILENO, TCSANOW, &modes_before);
    sigaction(number, &actions_before[number], NULL);
    /* A fault of the processor comes again by itself, with its address; the rest must be sent again. */
    if (info->si_code > 0 && number != SIGTRAP && number != SIGABRT) return;
    raise(number);
    /* The handler from before us, Swift's backtracer, has returned. */
    signal(number, SIG_DFL);
    raise(number);
}

void bilat_guard_crashes(const struct termios *modes, const char *restore, size_t length) {
    modes_before = *modes;
    restore_length = length < sizeof restore_commands ? length : sizeof restore_commands;
    memcpy(restore_commands, restore, restore_length);
    stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack}, before;
    if (sigaltstack(NULL, &before) == 0 && (before.ss_flags & SS_DISABLE)) sigaltstack(&stack, NULL);
    for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) {
        struct sigaction action;
        memset(&action, 0, sizeof action);
        action.sa_sigaction = on_crash;
        action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
        sigaction(crashes[i], &action, &actions_before[crashes[i]]);
    }
}
