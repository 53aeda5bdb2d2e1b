// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/theme.h"

#include "app/report/fonts.h"
#include "ui/shell/controlstyle.h"
#include "ui/shell/focusring.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetricsF>
#include <QPalette>
#include <QSettings>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

// Index = Tone. Every pair that is read has a contrast of at least 4.5 (tests/ui/testtheme.cpp).
constexpr Theme light{false, {0xfff4f5f7, 0xffffffff, 0xfff8f9fb, 0xffd5dae1, 0xff7d8796, 0xff1b2430, 0xff535e6e,
                              0xff1d5bb8, 0xff1d5bb8, 0xffffffff, 0xffe4edfa, 0xff7a5500, 0xfffaf0d2, 0xff1c6b3b,
                              0xffe3f2e8, 0xff8a4a00, 0xfffcefdc, 0xffa6231c, 0xfffae6e4, 0xff5b8bd0}};
constexpr Theme dark{true, {0xff171b21, 0xff1f252d, 0xff232a33, 0xff3a434f, 0xff7a8696, 0xffe7ebf1, 0xffa8b2c0,
                            0xff86b4f7, 0xff2c67c4, 0xffffffff, 0xff24364f, 0xffe6be5a, 0xff3b331d, 0xff74cb96,
                            0xff1d3a2a, 0xffebae62, 0xff3d2e1a, 0xfff28f87, 0xff45241f, 0xff6c9ce0}};

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QPalette paletteOf(const Theme &theme)
{
    const auto colour = [&theme](Tone tone) {
        return theme.colour(tone);
    };
    QPalette palette(colour(Tone::Raised), colour(Tone::Surface));
    palette.setColor(QPalette::Window, colour(Tone::Surface));
    palette.setColor(QPalette::WindowText, colour(Tone::Text));
    palette.setColor(QPalette::Base, colour(Tone::Raised));
    palette.setColor(QPalette::AlternateBase, colour(Tone::Alternate));
    palette.setColor(QPalette::Text, colour(Tone::Text));
    palette.setColor(QPalette::Button, colour(Tone::Raised));
    palette.setColor(QPalette::ButtonText, colour(Tone::Text));
    palette.setColor(QPalette::BrightText, colour(Tone::OnAccent));
    palette.setColor(QPalette::Highlight, colour(Tone::AccentFill));
    palette.setColor(QPalette::HighlightedText, colour(Tone::OnAccent));
    palette.setColor(QPalette::Link, colour(Tone::Accent));
    palette.setColor(QPalette::LinkVisited, colour(Tone::Accent));
    palette.setColor(QPalette::PlaceholderText, colour(Tone::Muted));
    palette.setColor(QPalette::ToolTipBase, colour(Tone::Raised));
    palette.setColor(QPalette::ToolTipText, colour(Tone::Text));
    palette.setColor(QPalette::Light, colour(Tone::Raised));
    palette.setColor(QPalette::Midlight, colour(Tone::Alternate));
    palette.setColor(QPalette::Mid, colour(Tone::Hairline));
    palette.setColor(QPalette::Dark, colour(Tone::Edge));
    palette.setColor(QPalette::Shadow, colour(Tone::Hairline));
    // A field that cannot be changed now still holds a value to read: its text keeps its tone.
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colour(Tone::Muted));
    }
    return palette;
}

qreal pointSize(TextSize size, Language language)
{
    switch (size) {
    case TextSize::Body:
        return language == Language::Khmer ? 11 : 10;
    case TextSize::Section:
        return 13;
    case TextSize::Title:
        return 18;
    case TextSize::Easy:
        return 16;
    case TextSize::Room:
        return 26;
    }
    return 11;
}

} // namespace

const Theme &lightTheme()
{
    return light;
}

const Theme &darkTheme()
{
    return dark;
}

const Theme &themeOf(const QWidget *widget)
{
    return isDarkPalette(widget != nullptr ? widget->palette() : QApplication::palette()) ? dark : light;
}

Tone tintOf(Tone tone)
{
    switch (tone) {
    case Tone::Gold:
        return Tone::GoldTint;
    case Tone::Success:
        return Tone::SuccessTint;
    case Tone::Warning:
        return Tone::WarningTint;
    case Tone::Error:
        return Tone::ErrorTint;
    case Tone::Accent:
        return Tone::Selection;
    default:
        return Tone::Surface;
    }
}

bool systemPrefersDark()
{
#ifdef Q_OS_WIN
    const QSettings system(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
                           QSettings::NativeFormat);
    return system.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    return isDarkPalette(QGuiApplication::palette());
#endif
}

void applyTheme(QApplication &application, const Theme &theme, Language language)
{
    report::loadFonts();
    watchKeyboard(application);
    if (qobject_cast<ControlStyle *>(application.style()) == nullptr) {
        QApplication::setStyle(new ControlStyle); // the application takes it
    }
    const QPalette palette = paletteOf(theme);
    QApplication::setPalette(palette);
    QApplication::setFont(fontFor(TextSize::Body, language));
    QToolTip::setPalette(palette);
    QToolTip::setFont(fontFor(TextSize::Body, language));
    // What has a font or a colour of its own does not follow the application's by itself.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent changed(QEvent::ApplicationFontChange);
        QCoreApplication::sendEvent(widget, &changed);
    }
}

QFont fontFor(TextSize size, Language language, bool strong)
{
    QFont font;
    // Latin letters from Noto Sans; every Khmer cluster, which Noto Sans has no sign of, from Battambang as a whole.
    font.setFamilies({report::familyOf(report::Face::Latin), report::familyOf(report::Face::Khmer)});
    font.setPointSizeF(pointSize(size, language));
    font.setBold(strong && language == Language::English);
    return font;
}

int lineHeight(const QFont &font)
{
    QFont khmer(font);
    khmer.setFamilies({report::familyOf(report::Face::Khmer)});
    khmer.setBold(false);
    return static_cast<int>(std::ceil(1.05 * QFontMetricsF(khmer).height()));
}

int rowHeight(const QFont &font)
{
    return std::max(38, lineHeight(font) + space::one);
}

} // namespace rangvoan::ui
