// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/filter_completer.h"

#include "core/query/fold.h"
#include "widgets/theme/look.h"
#include "widgets/views/filter_edit.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTreeView>

#include <algorithm>

namespace spoor {
namespace {

constexpr int shown_rows = 12;

/// Rows with some air, hints in grey.
class SuggestionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), option.fontMetrics.height() * 4 / 3));
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == FilterCompletionModel::Hint)
            option->palette.setColor(QPalette::Text, tone(Tone::Faint, option->palette));
    }
};

using Here = CompletionContext::Kind;

bool same_name(const QString& a, const std::string& b)
{
    return a.compare(QString::fromStdString(b), Qt::CaseInsensitive) == 0;
}

bool is_own(const QStringList& names, const std::string& name)
{
    return std::ranges::any_of(names, [&](const QString& own) { return same_name(own, name); });
}

}

FilterCompleter::FilterCompleter(FilterEdit* edit, ValueCountsJob* job)
    : QObject(edit), edit_(edit), job_(job), list_(new QTreeView(edit))
{
    // A window of its own that never takes the focus: the keyboard stays where one types.
    list_->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    list_->setAttribute(Qt::WA_ShowWithoutActivating);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setObjectName(QStringLiteral("filter-completions"));
    list_->setAccessibleName(tr("Suggestions"));
    list_->setModel(&model_);
    list_->setItemDelegate(new SuggestionDelegate(list_));
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setHeaderHidden(true);
    list_->setAllColumnsShowFocus(true);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->setSelectionBehavior(QAbstractItemView::SelectRows);
    list_->setTextElideMode(Qt::ElideMiddle);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->header()->setStretchLastSection(false);
    list_->hide();

    edit_->installEventFilter(this);
    connect(list_, &QTreeView::clicked, this, [this](const QModelIndex& index) { accept(index.row()); });
    connect(edit_, &FilterEdit::text_changed, this, [this] {
        typed_ = true;
        // Texts that are set while one looks elsewhere are not typed.
        if (edit_->hasFocus())
            QMetaObject::invokeMethod(this, [this] { update(false); }, Qt::QueuedConnection);
        else
            hide();
    });
    connect(edit_, &FilterEdit::left, this, &FilterCompleter::hide);
    connect(edit_, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (is_open())
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (is_open())
                        update(asked_);
                },
                Qt::QueuedConnection);
    });
    connect(job_, &ValueCountsJob::values_found, this,
            [this](Field field, const QString& typed, const std::vector<ValueCount>& values) {
                if (context_.kind != Here::Value || field_from_name(context_.field) != field ||
                    typed.toStdString() != context_.typed)
                    return;
                values_of_ = context_.field;
                values_ = values;
                gather();
            });
    connect(job_, &ValueCountsJob::forgotten, this, [this] {
        hide();
        own_names_.clear();
        values_.clear();
        values_of_.clear();
    });
    connect(job_, &ValueCountsJob::names_found, this, [this](const QStringList& names) {
        if (names == own_names_)
            return;
        own_names_ = names;
        gather();
    });
}

FilterCompleter::~FilterCompleter() = default;

CompletionContext FilterCompleter::context_at_cursor() const
{
    const QString text = edit_->text();
    const std::string bytes = text.toStdString();
    const auto cursor = std::size_t(text.left(edit_->cursor()).toUtf8().size());
    CompletionContext context = completion_context(bytes, cursor);
    // From here on in characters of the edit.
    const auto characters = [&](std::size_t n) {
        return std::size_t(QString::fromUtf8(bytes.data(), qsizetype(n)).size());
    };
    const std::size_t end = characters(context.start + context.length);
    context.start = characters(context.start);
    context.length = end - context.start;
    // `cs-host `: the word before is a field where a source calls one so.
    if (context.kind == Here::Keyword && !context.field.empty() && is_own(own_names_, context.field))
        context.kind = Here::Operator;
    return context;
}

void FilterCompleter::update(bool asked)
{
    if (!asked && !typed_)
        return hide();
    asked_ = asked;
    if (edit_->textCursor().hasSelection())
        return hide();
    context_ = context_at_cursor();
    job_->cancel();
    if (context_.kind == Here::Nothing)
        return hide();
    // While typing, a list is opened by something that it can complete, not by a blank.
    const bool begun = !context_.typed.empty() || context_.kind == Here::Value || context_.kind == Here::Operator;
    if (!asked && !begun)
        return hide();
    job_->ask_names();
    if (context_.kind == Here::Value)
        if (const auto field = field_from_name(context_.field))
            job_->ask_values(*field, QString::fromStdString(context_.typed));
    gather();
}

void FilterCompleter::gather()
{
    QList<FilterSuggestion> found;
    switch (context_.kind) {
    case Here::Nothing:
        break;
    case Here::Operator:
        found = operator_suggestions(context_.field);
        break;
    case Here::Value: {
        if (values_of_ != context_.field)
            break;
        // What came for less typed is shown at once, until what was asked for is there.
        std::vector<ValueCount> fitting;
        const std::string typed = query::folded(context_.typed);
        for (const ValueCount& value : values_)
            if (query::folded(value.value).contains(typed))
                fitting.push_back(value);
        found = value_suggestions(context_, fitting);
        break;
    }
    case Here::Field:
    case Here::Keyword:
        if (!context_.quoted && context_.field != "_exists_")
            found = keyword_suggestions(context_);
        // Behind a whole name an operator comes next.
        if (!context_.typed.empty() && !context_.quoted && context_.field != "_exists_" &&
            (field_from_name(context_.typed) || is_own(own_names_, context_.typed)))
            for (FilterSuggestion& op : operator_suggestions(context_.typed)) {
                const QString name = QString::fromStdString(context_.typed);
                found.push_back({name + op.text, name + op.insert, op.hint, false});
            }
        for (FilterSuggestion& field : field_suggestions(context_, own_names_))
            if (context_.typed.empty() || !same_name(field.text, context_.typed))
                found.push_back(field);
        break;
    }
    // Nothing but what is written already.
    const QString written = edit_->text().mid(qsizetype(context_.start), qsizetype(context_.length));
    if (found.size() == 1 && found.front().insert == written)
        found.clear();
    show(found);
}

void FilterCompleter::show(const QList<FilterSuggestion>& suggestions)
{
    if (suggestions.isEmpty() || !edit_->isVisible() || !edit_->hasFocus()) {
        list_->hide();
        return;
    }
    const bool changed = suggestions != model_.all();
    model_.set(suggestions);
    if (changed)
        list_->setCurrentIndex({});
    place();
    list_->show();
}

void FilterCompleter::place()
{
    const QFontMetrics metrics = list_->fontMetrics();
    int hints = 0;
    for (const FilterSuggestion& suggestion : model_.all())
        hints = std::max(hints, metrics.horizontalAdvance(suggestion.hint));
    int texts = 12 * metrics.averageCharWidth();
    for (int row = 0; row < std::min(model_.rowCount(), 50); ++row)
        texts = std::max(texts, metrics.horizontalAdvance(model_.index(row, 0).data().toString()));
    const QRect screen = edit_->screen()->availableGeometry();
    const int padding = 2 * metrics.averageCharWidth() + 8;
    texts = std::min(texts + padding, std::max(screen.width() / 2, 24 * metrics.averageCharWidth()));
    hints += padding;
    const bool scrolls = model_.rowCount() > shown_rows;
    const int bar = scrolls ? list_->verticalScrollBar()->sizeHint().width() : 0;
    const int frame = 2 * list_->frameWidth();
    list_->header()->setSectionResizeMode(QHeaderView::Fixed);
    list_->header()->resizeSection(FilterCompletionModel::Text, texts);
    list_->header()->resizeSection(FilterCompletionModel::Hint, hints);
    const int row_height = std::max(list_->sizeHintForRow(0), metrics.height());
    const QSize size(texts + hints + bar + frame, std::min(model_.rowCount(), shown_rows) * row_height + frame);

    // Below the beginning of what it completes.
    QTextCursor at = edit_->textCursor();
    at.setPosition(std::clamp(int(context_.start), 0, int(edit_->text().size())));
    const int x = std::clamp(edit_->cursorRect(at).left(), 0, std::max(0, edit_->viewport()->width() - 1));
    QPoint corner = edit_->viewport()->mapToGlobal(QPoint(x, 0));
    corner.setY(edit_->mapToGlobal(QPoint(0, edit_->height())).y());
    if (corner.y() + size.height() > screen.bottom())
        corner.setY(edit_->mapToGlobal(QPoint()).y() - size.height());
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - size.width())));
    list_->setGeometry(QRect(corner, size));
}

void FilterCompleter::hide()
{
    job_->cancel();
    context_ = {};
    typed_ = false;
    asked_ = false;
    list_->hide();
}

bool FilterCompleter::is_open() const { return list_->isVisible(); }

void FilterCompleter::choose(int row)
{
    row = std::clamp(row, 0, model_.rowCount() - 1);
    const QModelIndex index = model_.index(row, 0);
    list_->setCurrentIndex(index);
    // The list has no focus of its own, so that a screen reader would not see the choice move.
    QAccessibleAnnouncementEvent said(edit_, index.data(Qt::AccessibleTextRole).toString());
    QAccessible::updateAccessibility(&said);
}

void FilterCompleter::accept(int row)
{
    if (row < 0 || row >= model_.rowCount())
        return;
    const FilterSuggestion chosen = model_.at(row);
    const CompletionContext context = context_;
    hide();
    const qsizetype end = qsizetype(context.start + context.length);
    const bool last = end >= edit_->text().size();
    edit_->replace(int(context.start), int(context.length),
                   chosen.complete && last ? chosen.insert + u' ' : chosen.insert);
}

bool FilterCompleter::handle_key(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        update(true);
        return true;
    }
    if (!is_open()) {
        // What has just been typed is applied or cleared; no list may open over that.
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape)
            typed_ = false;
        return false;
    }
    const int row = list_->currentIndex().isValid() ? list_->currentIndex().row() : -1;
    const int rows = model_.rowCount();
    switch (event->key()) {
    case Qt::Key_Down:
        choose(row + 1 < rows ? row + 1 : 0);
        return true;
    case Qt::Key_Up:
        choose(row > 0 ? row - 1 : rows - 1);
        return true;
    case Qt::Key_PageDown:
        choose(row + shown_rows);
        return true;
    case Qt::Key_PageUp:
        choose(row - shown_rows);
        return true;
    case Qt::Key_Tab:
        accept(std::max(row, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0)
            accept(row);
        else
            hide();
        return row >= 0;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

bool FilterCompleter::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (handle_key(static_cast<QKeyEvent*>(event)))
            return true;
        break;
    case QEvent::ShortcutOverride:
        if (is_open() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        break;
    case QEvent::Hide:
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::WindowDeactivate:
        if (is_open())
            hide();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

}
