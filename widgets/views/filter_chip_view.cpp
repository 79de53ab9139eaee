// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/filter_chip_view.h"

#include "widgets/models/display_text.h"
#include "widgets/theme/look.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>

namespace spoor {
namespace {

constexpr int most_characters = 48;

void paint_pin(QPainter& painter, const QRectF& square, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{{5.5, 2}, {10.5, 2}, {9.5, 7}, {12, 9.5}, {4, 9.5}, {6.5, 7}});
    painter.drawLine(QPointF(8, 9.5), QPointF(8, 14.5));
    painter.restore();
}

}

FilterChipView::FilterChipView(const FilterChip& chip, QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    set_chip(chip);
    connect(this, &QAbstractButton::clicked, this, [this](bool on) {
        FilterChip changed_chip = chip_;
        changed_chip.enabled = on;
        emit changed(changed_chip);
    });
}

void FilterChipView::set_chip(const FilterChip& chip)
{
    chip_ = chip;
    setChecked(chip.enabled);
    describe();
    updateGeometry();
    update();
}

void FilterChipView::describe()
{
    const QString label = visible_text(chip_.shown(), 400);
    const QString text = visible_text(chip_.text, 2000);
    QStringList said{chip_.inverted ? tr("not %1").arg(label) : label};
    if (chip_.pinned)
        said << tr("pinned");
    if (!chip_.enabled)
        said << tr("off");
    setAccessibleName(QLocale().createSeparatedList(said));
    setAccessibleDescription(text);
    // Never markup: what a log says stands in it.
    QString tip = label.toHtmlEscaped();
    if (label != text)
        tip += QStringLiteral("<br><code>%1</code>").arg(text.toHtmlEscaped());
    setToolTip(QStringLiteral("<div style='white-space:pre-wrap'>%1<p><small>%2</small></p></div>")
                   .arg(tip, tr("Space: on or off; !: invert; P: pin; F2: edit; Delete: remove").toHtmlEscaped()));
}

QFont FilterChipView::label_font() const
{
    QFont font = this->font();
    font.setStrikeOut(!chip_.enabled);
    return font;
}

int FilterChipView::indicator() const { return fontMetrics().ascent(); }

QSize FilterChipView::sizeHint() const
{
    const QFontMetrics metrics(label_font());
    QFont bold = font();
    bold.setBold(true);
    int width = 2 * padding() + indicator() + padding();
    if (chip_.inverted)
        width += QFontMetrics(bold).horizontalAdvance(tr("not") + u' ');
    if (chip_.pinned)
        width += indicator() + padding() / 2;
    const QString label = visible_text(chip_.shown(), 400);
    width += std::min(metrics.horizontalAdvance(label) + 2, metrics.averageCharWidth() * most_characters);
    return {width, fontMetrics().height() + fontMetrics().height() / 2};
}

QSize FilterChipView::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 10, sizeHint().height()}; }

// On the tick alone: a double click on the rest would switch it as well.
bool FilterChipView::hitButton(const QPoint& position) const
{
    return rect().contains(position) && position.x() < 2 * padding() + indicator();
}

void FilterChipView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette& colours = palette();
    const QColor text = chip_.enabled ? colours.color(QPalette::Text) : tone(Tone::Faint, colours);
    const QColor edge = chip_.inverted && chip_.enabled ? tone(Tone::Failure, colours) : tone(Tone::Faint, colours);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const qreal round = frame.height() / 4;
    const bool focused = hasFocus();
    painter.setPen(QPen(focused ? colours.color(QPalette::Highlight) : edge, focused ? 2 : 1,
                        chip_.enabled ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(colours.color(isDown() ? QPalette::AlternateBase : QPalette::Base));
    painter.drawRoundedRect(frame, round, round);

    const int pad = padding();
    const int size = indicator();
    QRect left(pad, (height() - size) / 2, size, size);
    QStyleOptionButton box;
    box.initFrom(this);
    box.rect = left;
    box.state |= chip_.enabled ? QStyle::State_On : QStyle::State_Off;
    box.state &= ~QStyle::State_HasFocus;
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, this);

    int x = pad + size + pad;
    int right = width() - pad;
    if (chip_.pinned) {
        right -= size;
        paint_pin(painter, QRectF(right, (height() - size) / 2.0, size, size), text);
        right -= pad / 2;
    }
    if (chip_.inverted) {
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(chip_.enabled ? tone(Tone::Failure, colours) : text);
        const QString sign = tr("not") + u' ';
        const int width = QFontMetrics(bold).horizontalAdvance(sign);
        painter.drawText(QRect(x, 0, width, height()), Qt::AlignVCenter | Qt::TextSingleLine, sign);
        x += width;
    }
    painter.setFont(label_font());
    painter.setPen(text);
    const QFontMetrics metrics(label_font());
    const QString label = metrics.elidedText(visible_text(chip_.shown(), 400), Qt::ElideMiddle, std::max(right - x, 0));
    painter.drawText(QRect(x, 0, std::max(right - x, 0), height()), Qt::AlignVCenter | Qt::TextSingleLine, label);
}

void FilterChipView::change(bool FilterChip::* what)
{
    FilterChip changed_chip = chip_;
    changed_chip.*what = !(changed_chip.*what);
    emit changed(changed_chip);
}

void FilterChipView::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Exclam:
    case Qt::Key_Minus:
        return change(&FilterChip::inverted);
    case Qt::Key_P:
        if (event->modifiers() == Qt::NoModifier)
            return change(&FilterChip::pinned);
        break;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit edit_asked();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit remove_asked();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        emit step_asked((event->key() == Qt::Key_Right) == mirrored ? -1 : 1);
        return;
    default:
        break;
    }
    QAbstractButton::keyPressEvent(event);
}

void FilterChipView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const char* icon, auto&& act) {
        return menu->addAction(QIcon::fromTheme(QLatin1String(icon)), text, this, act);
    };
    add(chip_.enabled ? tr("Switch &Off") : tr("Switch &On"), "", [this] { change(&FilterChip::enabled); });
    add(chip_.inverted ? tr("&Include Instead") : tr("Exclude &Instead"), "",
        [this] { change(&FilterChip::inverted); });
    add(chip_.pinned ? tr("Un&pin") : tr("&Pin Across New Searches"), "window-pin",
        [this] { change(&FilterChip::pinned); });
    menu->addSeparator();
    add(tr("&Edit…"), "document-edit", [this] { emit edit_asked(); });
    add(tr("&Remove"), "edit-delete", [this] { emit remove_asked(); });
    menu->popup(event->globalPos());
}

void FilterChipView::mouseDoubleClickEvent(QMouseEvent*) { emit edit_asked(); }

void FilterChipView::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

}
