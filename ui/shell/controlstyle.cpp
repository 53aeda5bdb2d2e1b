// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/controlstyle.h"

#include "app/report/fonts.h"
#include "ui/shell/focusring.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/text/breakable.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <utility>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

QColor edgeOf(const QWidget *widget, const Theme &theme, bool focused)
{
    const QVariant tone = widget == nullptr ? QVariant() : widget->property("tone");
    if (tone.isValid()) {
        return theme.colour(static_cast<Tone>(tone.toInt()));
    }
    return theme.colour(focused ? Tone::Accent : Tone::Edge);
}

void drawField(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Theme &theme = themeOf(widget);
    const bool typed = qobject_cast<const QComboBox *>(widget) == nullptr;
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) && (typed || showsFocus(widget));
    if (option.state.testFlag(QStyle::State_ReadOnly) || !option.state.testFlag(QStyle::State_Enabled)) {
        if (focused && showsFocus(widget)) {
            drawFocusRing(painter, QRectF(option.rect), widget);
        }
        return; // a value to read, not a field
    }
    const qreal width = focused ? 2 : 1;
    const qreal inset = width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edgeOf(widget, theme, focused), width));
    painter.setBrush(theme.colour(Tone::Raised));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), space::radius, space::radius);
    painter.restore();
}

/// The two arrows of a number field.
void drawSteps(const QStyleOption &option, QPainter &painter, const QRect &up, const QRect &down, const QWidget *widget)
{
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return;
    }
    const QColor ink = themeOf(widget).colour(Tone::Text);
    constexpr qreal side = 12;
    for (const auto &[icon, room] : {std::pair(Icon::ChevronUp, up), std::pair(Icon::ChevronDown, down)}) {
        const QPointF centre = QRectF(room).center();
        paintIcon(painter, icon, QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), ink);
    }
}

void drawCheckBox(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Theme &theme = themeOf(widget);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool focused = showsFocus(widget);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(on || focused ? Tone::Accent : Tone::Edge), focused ? 2 : 1));
    painter.setBrush(theme.colour(on ? Tone::AccentFill : Tone::Raised));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
    if (on) {
        paintIcon(painter, Icon::Tick, QRectF(option.rect).adjusted(2, 2, -2, -2), theme.colour(Tone::OnAccent));
    }
    painter.restore();
}

void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &thumb, const QWidget *widget)
{
    if (option.maximum <= option.minimum) {
        return; // its room is kept, so that nothing jumps
    }
    const Theme &theme = themeOf(widget);
    const bool upright = option.orientation == Qt::Vertical;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool held = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    painter.setBrush(theme.colour(held ? Tone::Muted : Tone::Edge));
    painter.drawRoundedRect(upright ? thumb.adjusted(3, 1, -3, -1) : thumb.adjusted(1, 3, -1, -3), 3, 3);
    painter.restore();
}

/// An editor places its line by the first family alone: what holds Khmer is set in the Khmer family first.
void fitFieldFont(QLineEdit &field)
{
    const QString khmer = report::familyOf(report::Face::Khmer);
    const QString latin = report::familyOf(report::Face::Latin);
    const QString words = field.text().isEmpty() ? field.placeholderText() : field.text();
    QFont typed;
    typed.setFamilies(holdsKhmer(words) ? QStringList{khmer, latin} : QStringList{latin, khmer});
    if (field.font().families() != typed.families()) {
        field.setFont(typed);
    }
}

bool isPlainCombo(const QStyleOptionComplex *option)
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    return combo != nullptr && !combo->editable;
}

} // namespace

ControlStyle::ControlStyle() : QProxyStyle(u"fusion"_s) {}

void ControlStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *combo = qobject_cast<QComboBox *>(widget); combo != nullptr) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents); // words change with the language
    }
    auto *field = qobject_cast<QLineEdit *>(widget);
    if (field != nullptr && !field->property("fitted").toBool()) {
        field->setProperty("fitted", true);
        fitFieldFont(*field);
        connect(field, &QLineEdit::textChanged, field, [field] { fitFieldFont(*field); });
        field->installEventFilter(this);
    }
}

/// The words of an empty field change with the language.
bool ControlStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        if (auto *field = qobject_cast<QLineEdit *>(watched); field != nullptr) {
            fitFieldFont(*field);
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        // The editor inside a combo or spin box is framed by its owner.
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->lineWidth > 0) {
            drawField(*option, *painter, widget);
        }
        return;
    }
    case PE_IndicatorCheckBox:
        drawCheckBox(*option, *painter, widget);
        return;
    case PE_FrameLineEdit:
        drawField(*option, *painter, widget);
        return;
    case PE_FrameFocusRect: // a check box shows it at its square
        if (showsFocus(widget) && qobject_cast<const QCheckBox *>(widget) == nullptr) {
            drawFocusRing(*painter, QRectF(option->rect), widget);
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && slider != nullptr) {
        drawScrollBar(*slider, *painter, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget), widget);
        return;
    }
    if (control == CC_SpinBox) {
        drawField(*option, *painter, widget);
        drawSteps(*option, *painter, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget),
                  subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), widget);
        return;
    }
    if (control != CC_ComboBox || !isPlainCombo(option)) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    drawField(*option, *painter, widget);
    const Theme &theme = themeOf(widget);
    if (option->state.testFlag(State_Enabled)) {
        const QRectF arrow(option->rect.right() - 27, option->rect.center().y() - 7, 16, 16);
        paintIcon(*painter, Icon::ChevronDown, arrow, theme.colour(Tone::Text));
    }
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == CE_RadioButtonLabel || element == CE_CheckBoxLabel) {
        drawChoiceLabel(element, option, painter, widget);
        return;
    }
    if (element != CE_ComboBoxLabel) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (combo == nullptr || combo->editable) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const bool enabled = option->state.testFlag(State_Enabled);
    const QRect room = enabled ? option->rect.adjusted(12, 0, -32, 0) : option->rect.adjusted(10, 0, 0, 0);
    const QString text = cutToWidth(option->fontMetrics, combo->currentText, room.width());
    painter->setPen(themeOf(widget).colour(Tone::Text)); // also what cannot be changed now is read
    drawItemText(painter, room, Qt::AlignLeft | Qt::AlignVCenter, option->palette, true, text);
}

/// What is chosen is read also where it cannot be changed.
void ControlStyle::drawChoiceLabel(ControlElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const auto *choice = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (choice == nullptr || !choice->state.testFlag(State_On) || choice->state.testFlag(State_Enabled)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionButton read(*choice);
    read.palette.setColor(QPalette::Disabled, QPalette::WindowText, themeOf(widget).colour(Tone::Text));
    QProxyStyle::drawControl(element, &read, painter, widget);
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize full = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ComboBox:
        return {size.width() + 52, std::max(full.height(), space::button)};
    case CT_SpinBox:
        return {std::max(full.width(), 96), std::max(full.height(), space::button)};
    case CT_LineEdit:
        return {full.width(), std::max(space::button, lineHeight(QApplication::font()) + space::one)};
    case CT_MenuItem:
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_TabBarTab:
        return {full.width(), std::max(full.height(), lineHeight(QApplication::font()))};
    default:
        return full;
    }
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField && isPlainCombo(option)) {
        return option->rect;
    }
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)) {
        return {};
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ControlStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0) {
        return option->rect.adjusted(space::one, 2, -space::one, -2);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 18;
    case PM_ScrollBarExtent:
        return 12;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace rangvoan::ui
