#ifndef BILAT_CNCURSES_H
#define BILAT_CNCURSES_H
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#endif
