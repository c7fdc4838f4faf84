#ifndef BILAT_CVTERM_H
#define BILAT_CVTERM_H
#include <pty.h>
#include <stdbool.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vterm.h>
#include <wchar.h>

/* Bit fields and unions, flattened for Swift. Colours: 0xFF000000 is the default, 0xFE0000nn a place of the palette. */
typedef struct {
    uint32_t chars[VTERM_MAX_CHARS_PER_CELL];
    int width;
    bool bold, italic, underline, reverse;
    uint32_t foreground, background;
} rig_cell;

static inline uint32_t rig_color(const VTermColor *color) {
    if (VTERM_COLOR_IS_DEFAULT_FG(color) || VTERM_COLOR_IS_DEFAULT_BG(color)) return 0xFF000000u;
    if (VTERM_COLOR_IS_INDEXED(color)) return 0xFE000000u | color->indexed.idx;
    return (uint32_t)color->rgb.red << 16 | (uint32_t)color->rgb.green << 8 | color->rgb.blue;
}
static inline rig_cell rig_get(VTermScreen *screen, int row, int col) {
    rig_cell out = {0};
    VTermScreenCell cell;
    VTermPos pos = {.row = row, .col = col};
    if (!vterm_screen_get_cell(screen, pos, &cell)) return out;
    memcpy(out.chars, cell.chars, sizeof out.chars);
    out.width = cell.width;
    out.bold = cell.attrs.bold;
    out.italic = cell.attrs.italic;
    out.underline = cell.attrs.underline != 0;
    out.reverse = cell.attrs.reverse;
    out.foreground = rig_color(&cell.fg);
    out.background = rig_color(&cell.bg);
    return out;
}

typedef struct {
    bool is_alternate, is_cursor_visible;
    int mouse;
} rig_modes;

static int rig_set_property(VTermProp property, VTermValue *value, void *user) {
    rig_modes *modes = user;
    if (property == VTERM_PROP_ALTSCREEN) modes->is_alternate = value->boolean;
    if (property == VTERM_PROP_CURSORVISIBLE) modes->is_cursor_visible = value->boolean;
    if (property == VTERM_PROP_MOUSE) modes->mouse = value->number;
    return 1;
}
static const VTermScreenCallbacks rig_callbacks = {.settermprop = rig_set_property};

/* A reset screen with an alternate one, which notes its modes. */
static inline VTermScreen *rig_screen(VTerm *terminal, rig_modes *modes) {
    vterm_set_utf8(terminal, 1);
    VTermScreen *screen = vterm_obtain_screen(terminal);
    vterm_screen_set_callbacks(screen, &rig_callbacks, modes);
    vterm_screen_enable_altscreen(screen, 1);
    vterm_screen_reset(screen, 1);
    modes->is_cursor_visible = true;
    return screen;
}
static inline VTermPos rig_cursor(VTerm *terminal) {
    VTermPos pos;
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &pos);
    return pos;
}
/* The C library's idea of a character's width, which its header hides from plain C. */
extern int wcwidth(wchar_t);
static inline int rig_library_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

/* Opens a pty; answers its master and writes the path of its other side. */
static inline int rig_open_pty(char path[256]) {
    int master = -1, slave = -1;
    if (openpty(&master, &slave, path, NULL, NULL) != 0) return -1;
    close(slave);
    return master;
}
/* Becomes readable when the process has ended. */
static inline int rig_process_descriptor(int process) { return (int)syscall(SYS_pidfd_open, process, 0); }
#endif
