// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/source_cells.h"

#include "core/base/time.h"
#include "widgets/models/display_text.h"
#include "widgets/models/source_tree_model.h"

#include <QLocale>

namespace spoor {
namespace {

using Cell = SourceTreeModel;

QString view_text(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

QString in_words(LoadState state)
{
    switch (state) {
    case LoadState::Waiting:
        return SourceTreeModel::tr("waiting");
    case LoadState::Loading:
        return SourceTreeModel::tr("reading");
    case LoadState::Done:
        return SourceTreeModel::tr("done");
    case LoadState::Failed:
        return SourceTreeModel::tr("failed");
    case LoadState::Cancelled:
        return SourceTreeModel::tr("cancelled");
    }
    return {};
}

QString percent(double part) { return QLocale().toString(int(part * 100)); }

QString state_text(const SourceNode& node)
{
    if (const auto part = part_of(node))
        return SourceTreeModel::tr("reading, %1 %").arg(percent(*part));
    if (!node.source)
        return node.sum.failed && !node.sum.reading
                   ? SourceTreeModel::tr("%n with errors", nullptr, int(node.sum.failed))
                   : in_words(state_of(node));
    if (node.source->followed && node.source->state == LoadState::Done && !node.source->error)
        return SourceTreeModel::tr("followed");
    const bool in_part = node.source->error && node.source->state == LoadState::Done;
    return in_part ? SourceTreeModel::tr("done in part") : in_words(node.source->state);
}

QString time_text(const std::optional<Micros>& time)
{
    // Whole seconds are enough to find a file by.
    return time ? QString::fromStdString(plain_time(*time)).left(19) : QString();
}

QString digest(const SourceNode& node)
{
    if (node.source)
        return QString::fromStdString(node.source->sha256);
    if (node.kind != SourceNode::Kind::Archive)
        return {};
    for (const auto& child : node.children)
        if (child->source && !child->source->container_sha256.empty())
            return QString::fromStdString(child->source->container_sha256);
    return {};
}

QString shortened(const QString& digest)
{
    return digest.size() > 20 ? digest.left(8) + QChar(0x2026) + digest.right(8) : digest;
}

/// Never markup: tooltips take a text that looks like HTML for HTML.
QString plain_tip(const QString& text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<span style='white-space:pre-wrap'>%1</span>").arg(text.toHtmlEscaped());
}

QString state_tip(const SourceNode& node, const ErrorWording& wording)
{
    if (!node.source)
        return node.sum.reading ? SourceTreeModel::tr("%n source(s) being read", nullptr, int(node.sum.reading))
                                : QString();
    QStringList parts;
    if (node.source->error) {
        const ErrorWords words = wording(*node.source->error);
        parts << words.what << words.why << words.remedy;
    } else if (node.source->from_cache) {
        parts << SourceTreeModel::tr("From the saved index of an earlier opening");
    }
    parts << following_tip(*node.source);
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString size_tip(const SourceNode& node)
{
    const QLocale locale;
    QString text = SourceTreeModel::tr("%1 bytes").arg(locale.toString(qulonglong(node.sum.size)));
    if (node.source && node.source->compressed && !node.source->member)
        text += u'\n' + SourceTreeModel::tr("Unpacked: %1 bytes").arg(locale.toString(qulonglong(node.source->bytes)));
    return text;
}

}

QString following_tip(const SourceInfo& source)
{
    QStringList parts;
    if (source.followed)
        parts << SourceTreeModel::tr("It is read on as it grows, also under another name");
    if (source.let_go > 0)
        parts << SourceTreeModel::tr("%1 events from its front are no longer kept")
                     .arg(QLocale().toString(qulonglong(source.let_go)));
    return parts.join(u'\n');
}

QString format_text(const SourceInfo& source)
{
    if (!source.format)
        return {};
    return SourceTreeModel::tr("%1 %2 %", "format and how sure that is")
        .arg(view_text(source.format->id()), QLocale().toString(source.match.confidence));
}

LoadState state_of(const SourceNode& node)
{
    if (node.source)
        return node.source->state;
    return node.sum.reading                    ? LoadState::Loading
           : node.sum.failed == node.sum.files ? LoadState::Failed
                                               : LoadState::Done;
}

std::optional<double> part_of(const SourceNode& node)
{
    if (node.source)
        return node.source->part_read();
    if (node.sum.reading == 0 || node.sum.size == 0)
        return std::nullopt;
    return std::min(1.0, node.sum.bytes_read / double(node.sum.size));
}

QString source_text(const SourceNode& node, int column)
{
    const QLocale locale;
    const SourceInfo* source = node.source.get();
    switch (column) {
    case Cell::Name:
        return display_text(node.part, 4096);
    case Cell::Format:
        return source ? format_text(*source) : QString();
    case Cell::State:
        return state_text(node);
    case Cell::Events:
        return locale.toString(qulonglong(node.sum.events));
    case Cell::Rejected:
        return node.sum.lines.rejected ? locale.toString(qulonglong(node.sum.lines.rejected)) : QString();
    case Cell::Zone:
        return source && source->format ? QString::fromStdString(source->zone.name()) : QString();
    case Cell::Encoding:
        return source && source->format ? view_text(name(source->encoding)) : QString();
    case Cell::First:
        return time_text(node.sum.first);
    case Cell::Last:
        return time_text(node.sum.last);
    case Cell::Size:
        return locale.formattedDataSize(qint64(node.sum.size), 1);
    case Cell::Digest:
        return shortened(digest(node));
    default:
        return {};
    }
}

QString source_tip(const SourceNode& node, int column, const ErrorWording& wording)
{
    const SourceInfo* source = node.source.get();
    switch (column) {
    case Cell::Name:
        return plain_tip(display_text(source ? source->display_name() : node.path, 4096));
    case Cell::Format:
        if (!source || !source->format)
            return {};
        return plain_tip(view_text(source->format->title()) + u'\n' + display_text(source->match.reason, 512));
    case Cell::State:
        return plain_tip(state_tip(node, wording));
    case Cell::Rejected:
        return node.sum.lines.rejected ? plain_tip(SourceTreeModel::tr("Double-click to see them")) : QString();
    case Cell::Size:
        return plain_tip(size_tip(node));
    case Cell::Digest:
        return plain_tip(digest(node));
    default:
        return {};
    }
}

QVariant source_order(const SourceNode& node, int column)
{
    switch (column) {
    case Cell::Events:
        return qulonglong(node.sum.events);
    case Cell::Rejected:
        return qulonglong(node.sum.lines.rejected);
    case Cell::Size:
        return qulonglong(node.sum.size);
    case Cell::First:
        return node.sum.first ? qlonglong(node.sum.first->value) : std::numeric_limits<qlonglong>::max();
    case Cell::Last:
        return node.sum.last ? qlonglong(node.sum.last->value) : std::numeric_limits<qlonglong>::max();
    case Cell::State:
        return int(state_of(node));
    case Cell::Digest:
        return digest(node);
    default:
        return source_text(node, column);
    }
}

}
