// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/text/wording.h"

#include <QColor>
#include <QFont>

#include <array>

class QApplication;
class QWidget;

namespace rangvoan::ui
{

/// Colours by what they are for. "Tint" is the soft ground of a state; a state's text is read on surface, raised and
/// its own tint.
enum class Tone {
    Surface,
    Raised,
    Alternate,
    Hairline,
    Edge, ///< border of buttons and fields
    Text,
    Muted,
    Accent,
    AccentFill,
    OnAccent, ///< text on the accent fill
    Selection,
    Gold, ///< awardees only, after the decision is carried
    GoldTint,
    Success,
    SuccessTint,
    Warning,
    WarningTint,
    Error,
    ErrorTint,
    Bar, ///< bars of charts
};
inline constexpr size_t toneCount = 20;

/// One of the two tables of colours; contrast is computed by a test.
struct Theme
{
    bool isDark = false;
    std::array<QRgb, toneCount> colours{};

    QColor colour(Tone tone) const { return QColor::fromRgb(colours.at(static_cast<size_t>(tone))); }
};

const Theme &lightTheme();
const Theme &darkTheme();
/// The theme a widget is shown in.
const Theme &themeOf(const QWidget *widget);
/// The soft ground that belongs to the text of a state; Surface for tones without one.
Tone tintOf(Tone tone);

enum class ThemeChoice { System, Light, Dark };

/// Whether the system asks for dark windows. Ask before applyTheme(), which covers the system's palette.
bool systemPrefersDark();
/// Fusion with our palette, fonts and control frames. Called at the start and whenever theme or language changes.
void applyTheme(QApplication &application, const Theme &theme, Language language);

/// The only three sizes: 11, 13, 18 points (English body: 10); 16 for the body of the easy view, 26 for what is shown
/// to a room.
enum class TextSize { Body, Section, Title, Easy, Room };

/// Noto Sans with Khmer OS Battambang for the Khmer in it. Khmer has no bold: `strong` is taken for English only.
QFont fontFor(TextSize size, Language language, bool strong = false);
/// Height of a line that holds Khmer in this font: 1.05 times the height of the Khmer family (design 6.1).
int lineHeight(const QFont &font);
/// Height of a row of a table or list: a line and 8 pixels, at least 38.
int rowHeight(const QFont &font);

/// Spacing, in pixels (8 px grid).
namespace space
{
inline constexpr int half = 4;
inline constexpr int one = 8;
inline constexpr int two = 16;
inline constexpr int three = 24;
inline constexpr int header = 56;
inline constexpr int stepper = 224;
inline constexpr int button = 36;
inline constexpr int gateBar = 48;
inline constexpr int radius = 4;
inline constexpr int icon = 16;
} // namespace space

} // namespace rangvoan::ui
