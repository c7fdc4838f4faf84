#ifndef BILAT_CNCURSES_H
#define BILAT_CNCURSES_H
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>
#include <locale.h>
#include <langinfo.h>
#include <stdint.h>
#include <wchar.h>

/* What Swift cannot see: variables that are macros, function-like macros, arguments of platform-dependent type. */

static inline WINDOW *bilat_stdscr(void) { return stdscr; }
static inline WINDOW *bilat_curscr(void) { return curscr; }
static inline int bilat_colors(void) { return COLORS; }
static inline SCREEN *bilat_newterm(const char *type) { return newterm(type, stdout, stdin); }

static inline const char *bilat_boolean_name(int i) { return boolnames[i]; }
static inline const char *bilat_number_name(int i) { return numnames[i]; }
static inline const char *bilat_string_name(int i) { return strnames[i]; }

static inline uint32_t bilat_bold(void) { return (uint32_t)A_BOLD; }
static inline uint32_t bilat_dim(void) { return (uint32_t)A_DIM; }
static inline uint32_t bilat_italic(void) { return (uint32_t)A_ITALIC; }
static inline uint32_t bilat_underline(void) { return (uint32_t)A_UNDERLINE; }
static inline uint32_t bilat_reverse(void) { return (uint32_t)A_REVERSE; }

/* Puts one character and its combining marks, ended by 0, into stdscr. */
static inline int bilat_put(int y, int x, const uint32_t *scalars, uint32_t attributes, int pair) {
    wchar_t text[CCHARW_MAX + 1];
    int count = 0;
    while (count < CCHARW_MAX && scalars[count]) { text[count] = (wchar_t)scalars[count]; count++; }
    text[count] = 0;
    cchar_t cell;
    if (setcchar(&cell, text, (attr_t)attributes, 0, &pair) == ERR) return ERR;
    return mvwadd_wch(stdscr, y, x, &cell);
}
static inline int bilat_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static inline void bilat_want_mouse(void) {
    mousemask(BUTTON1_PRESSED | BUTTON1_CLICKED | BUTTON1_DOUBLE_CLICKED | BUTTON1_TRIPLE_CLICKED |
              BUTTON4_PRESSED | BUTTON5_PRESSED, NULL);
    mouseinterval(0);
}
static inline int bilat_is_click(mmask_t state) { return (state & (BUTTON1_PRESSED | BUTTON1_CLICKED)) != 0; }
static inline int bilat_is_double_click(mmask_t state) {
    return (state & (BUTTON1_DOUBLE_CLICKED | BUTTON1_TRIPLE_CLICKED)) != 0;
}
static inline int bilat_is_wheel_up(mmask_t state) { return (state & BUTTON4_PRESSED) != 0; }
static inline int bilat_is_wheel_down(mmask_t state) { return (state & BUTTON5_PRESSED) != 0; }
#endif
