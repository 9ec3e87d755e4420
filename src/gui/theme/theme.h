// SPDX-License-Identifier: GPL-3.0-or-later
// The look of the window, in one place: colours, sizes and type for light and dark.
//
// Widgets say what they are ("card", "primary", …) with setLook() and the theme decides what that looks like; what is
// painted by hand (charts, delegates) takes its colours from tokens(). No widget sets a colour, a font or a style sheet
// of its own. All text colours have a contrast of at least 4.5 : 1 on the surfaces that they stand on (WCAG AA); a test
// computes it. GUI thread.
#pragma once

#include <QApplication>
#include <QColor>
#include <QList>
#include <QPalette>

namespace muster::gui {

/// Colours by their use.
struct Tokens
{
    bool isDark = false;
    QColor window;   ///< behind everything
    QColor surface;  ///< cards, tables, fields
    QColor sunken;   ///< table headers, wells, the sidebar
    QColor hover;    ///< a row or a button under the pointer
    QColor border;   ///< between surfaces; behind what is neither good nor bad on them
    QColor control;  ///< the edge of fields and buttons: 3 : 1 against the surface
    QColor text;     ///< on all of them
    QColor muted;    ///< less important text
    QColor accent;   ///< the one thing to do, the selection, links
    QColor onAccent; ///< text on it
    QColor accentSoft;
    QColor focus; ///< the ring around what has the keyboard
    QColor success;
    QColor successSoft;
    QColor warning;
    QColor warningSoft;
    QColor danger;
    QColor dangerSoft;
    // What state a message is in. Each 3 : 1 against the surface; in this order light and dark take turns, so that neighbours
    // in a bar are told apart by everybody.
    QColor delivered;
    QColor accepted;
    QColor sending;
    QColor queued;
    QColor failed;
    QColor bounced;
    QColor inDoubt;
    QColor skipped;
    QColor cancelled;
    QList<QColor> series; ///< eight for charts, told apart by the colour-blind too, in this order
};

/// Light or dark, by the palette of a widget.
[[nodiscard]] const Tokens &tokens(const QPalette &palette);
[[nodiscard]] const Tokens &tokens(bool dark);

/// Distances in device-independent pixels.
struct Space
{
    static constexpr int xs = 4;
    static constexpr int s = 8;
    static constexpr int m = 12;
    static constexpr int l = 16;
    static constexpr int xl = 24;
    static constexpr int xxl = 32;
    static constexpr int radius = 6;
    static constexpr int icon = 18;
    static constexpr int rowHeight = 34; ///< of tables and lists
};

/// What a widget is, for the style sheet of the theme.
struct Look
{
    static constexpr const char *PageTitle = "page-title"; ///< QLabel: once a page
    static constexpr const char *Heading = "heading";      ///< QLabel: of a card or section
    static constexpr const char *Figure = "figure";        ///< QLabel: the big number of a card
    static constexpr const char *Muted = "muted";          ///< QLabel: captions, hints
    static constexpr const char *Good = "good"; ///< QLabel: a change for the better, "delivered"
    static constexpr const char *Caution = "caution"; ///< QLabel
    static constexpr const char *Bad = "bad";         ///< QLabel: errors beside a field
    static constexpr const char *Mono = "mono";     ///< text that is code: rules as text, templates
    static constexpr const char *Card = "card";     ///< QFrame, QWidget: a surface with a border
    static constexpr const char *Well = "well";     ///< QFrame: a sunken surface
    static constexpr const char *Line = "line";     ///< QFrame: one pixel, between two surfaces
    static constexpr const char *Banner = "banner"; ///< QFrame: information across a page
    static constexpr const char *BannerBad = "banner-bad"; ///< QFrame: a failure across a page
    static constexpr const char *BannerCaution = "banner-caution"; ///< QFrame: something to look at
    static constexpr const char *BannerGood = "banner-good"; ///< QFrame: a success across a page
    static constexpr const char *Toast = "toast";            ///< QFrame: the shell's notices
    static constexpr const char *Status = "status";       ///< QToolButton: small, in the status bar
    static constexpr const char *StatusBar = "statusbar"; ///< QFrame: the shell's
    static constexpr const char *Primary = "primary";     ///< QPushButton: the one thing to do
    static constexpr const char *Danger = "danger";       ///< QPushButton: cannot be undone
    static constexpr const char *Quiet = "quiet";     ///< QToolButton, QPushButton without a frame
    static constexpr const char *Choice = "choice";   ///< QPushButton: a line of a popover's list
    static constexpr const char *Link = "link";       ///< QPushButton that reads like a link
    static constexpr const char *Chip = "chip";       ///< QToolButton, QLabel: a filter, a tag
    static constexpr const char *Sidebar = "sidebar"; ///< QFrame: the shell's
    static constexpr const char *Navigation =
            "navigation"; ///< QToolButton: an entry of the sidebar; QListWidget: such entries
};

/// May be called again to change the look.
void setLook(QWidget *widget, const char *look);
/// Empty where none was set.
[[nodiscard]] QString look(const QWidget *widget);

/// Style, palette, fonts and style sheet for the whole program; at any time.
void applyTheme(QApplication &application, bool dark);
/// What the desktop asks for.
[[nodiscard]] bool systemIsDark();

} // namespace muster::gui
