// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_list.h"

#include "widgets/charts/chart_look.h"
#include "widgets/charts/chart_thumbnail.h"
#include "widgets/charts/chart_words.h"
#include "widgets/theme/look.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace spoor {
namespace {

constexpr int id_role = Qt::UserRole;
constexpr int margin = 5;

class ChartItemDelegate : public QStyledItemDelegate {
public:
    explicit ChartItemDelegate(ChartList* list) : QStyledItemDelegate(list), list_(list) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int line = option.fontMetrics.height();
        // Names take two lines in some languages.
        const int row = std::max(picture_height(option), 2 * line) + 2 * margin;
        return {line * 13, index.data(id_role).isValid() ? row : line * 17 / 10};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        const QVariant id = index.data(id_role);
        if (!id.isValid()) {
            painter->setPen(tone(Tone::Faint, option.palette));
            painter->setFont(option.font);
            painter->drawText(option.rect.adjusted(margin, 0, -margin, -3),
                              Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, ground.text);
            return;
        }
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
        const bool selected = option.state & QStyle::State_Selected;
        const auto chart_id = ChartId(id.toInt());
        const QRect picture = QRect(option.rect.left() + margin, option.rect.top() + margin,
                                    picture_height(option) * 17 / 10, picture_height(option));
        // On a ground of its own, so that its colours are those of the chart also where the row is selected.
        if (const auto& chart = list_->chart(chart_id); chart && !chart->empty()) {
            painter->fillRect(picture, option.palette.color(QPalette::Base));
            paint_thumbnail(*painter, QRectF(picture).adjusted(2, 2, -2, -2), *chart, ChartLook(option.palette),
                            list_->options());
        } else if (!selected) {
            QColor line = tone(Tone::Faint, option.palette);
            line.setAlpha(70);
            painter->setPen(line);
            painter->drawLine(picture.bottomLeft(), picture.bottomRight());
        }
        painter->setFont(option.font);
        painter->setPen(selected                    ? option.palette.color(QPalette::HighlightedText)
                        : list_->is_empty(chart_id) ? tone(Tone::Faint, option.palette)
                                                    : option.palette.color(QPalette::Text));
        QRect text = option.rect.adjusted(0, margin, -margin, -margin);
        text.setLeft(picture.right() + 2 * margin);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, ground.text);
    }

private:
    static int picture_height(const QStyleOptionViewItem& option) { return option.fontMetrics.height() * 17 / 10; }

    ChartList* list_;
};

}

ChartList::ChartList(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("chart-list"));
    setAccessibleName(tr("Charts"));
    setItemDelegate(new ChartItemDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    for (const ChartGroup& group : chart_groups()) {
        auto* heading = new QListWidgetItem(group.title, this);
        heading->setFlags(Qt::NoItemFlags);
        for (const ChartId id : group.charts) {
            auto* item = new QListWidgetItem(chart_text(id), this);
            item->setData(id_role, int(id));
        }
    }
    setCurrentItem(item_of(chosen_));
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (!item || !item->data(id_role).isValid())
            return;
        const auto id = ChartId(item->data(id_role).toInt());
        if (id == chosen_)
            return;
        chosen_ = id;
        emit chosen_changed(id);
    });
}

QListWidgetItem* ChartList::item_of(ChartId id) const
{
    for (int row = 0; row < count(); ++row)
        if (const QVariant its = item(row)->data(id_role); its.isValid() && its.toInt() == int(id))
            return item(row);
    return nullptr;
}

void ChartList::choose(ChartId id) { setCurrentItem(item_of(id)); }

void ChartList::set_chart(ChartId id, std::shared_ptr<const Chart> chart, const ChartOptions& options)
{
    charts_[std::size_t(id)] = std::move(chart);
    options_ = options;
    const QString name = chart_text(id);
    //: A chart in the list, for screen readers
    item_of(id)->setData(Qt::AccessibleTextRole, is_empty(id) ? tr("%1 (nothing to show)").arg(name) : name);
    item_of(id)->setToolTip(is_empty(id) ? tr("Nothing to show") : QString());
    viewport()->update();
}

bool ChartList::is_empty(ChartId id) const { return charts_[std::size_t(id)] && charts_[std::size_t(id)]->empty(); }

QSize ChartList::sizeHint() const { return {fontMetrics().height() * 14, fontMetrics().height() * 30}; }

}
