// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/rejected_model.h"

#include "core/engine/line_reader.h"
#include "core/report/csv_cell.h"
#include "widgets/models/display_text.h"

#include <QLocale>

#include <algorithm>

namespace spoor {
namespace {

constexpr std::size_t piece = 250;

std::size_t words(std::string_view text)
{
    std::size_t n = 0;
    bool within = false;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\t' || c == '\r';
        n += !blank && !within;
        within = !blank;
    }
    return n;
}

}

QString rejected_reason(const SourceInfo& source, const RejectedLine& line, std::string_view text)
{
    if (!text.empty() && std::ranges::all_of(text, [](char c) { return c == '\0'; }))
        return RejectedModel::tr("NUL bytes alone: the machine may have gone down while it wrote");
    if (text.contains('\0'))
        return RejectedModel::tr("NUL bytes in it: the machine may have gone down while it wrote");
    if (line.offset + line.length >= source.text_bytes)
        return RejectedModel::tr("The last line, cut short: it may still be being written");
    if (line.length >= 1 << 20)
        return RejectedModel::tr("Longer than a line is looked at");
    const bool columns = source.layouts && !source.layouts->empty() && !source.layouts->front().names.empty();
    if (columns && text.size() == line.length) {
        const std::size_t have = words(text);
        const auto fits = [&](const Layout& layout) { return layout.names.size() == have; };
        if (std::ranges::none_of(*source.layouts, fits))
            return RejectedModel::tr("%1 columns; the source declares %2")
                .arg(QLocale().toString(qulonglong(have)),
                     QLocale().toString(qulonglong(source.layouts->front().names.size())));
    }
    return RejectedModel::tr("Not a line as this format has them");
}

Result<QByteArray> rejected_document(const SourceInfo& source, const std::stop_token& stop)
{
    std::string out = "source,line,offset,text\n";
    LineReader reader;
    for (const RejectedLine& line : source.rejected ? *source.rejected : std::vector<RejectedLine>{}) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, source.display_name());
        const auto text = reader.text(source, ByteOffset{line.offset}, line.length);
        if (!text)
            return std::unexpected(text.error());
        append_csv_cell(out, source.display_name());
        out += ',' + std::to_string(line.line) + ',' + std::to_string(line.offset) + ',';
        append_csv_cell(out, *text);
        out += '\n';
    }
    return QByteArray::fromStdString(out);
}

RejectedModel::RejectedModel(QObject* parent) : QAbstractTableModel(parent) {}

void RejectedModel::set_source(std::shared_ptr<const SourceInfo> source)
{
    job_.cancel();
    beginResetModel();
    source_ = std::move(source);
    rows_.clear();
    if (source_ && source_->rejected)
        for (const RejectedLine& line : std::span(*source_->rejected).first(std::min(most, source_->rejected->size())))
            rows_.push_back({line, {}, {}});
    endResetModel();
    if (rows_.empty())
        return;
    struct Read {
        QString text, reason;
    };
    job_.start(
        [this, source = source_, n = rows_.size()](const JobContext& context) -> std::optional<Error> {
            LineReader reader;
            for (std::size_t first = 0; first < n; first += piece) {
                auto part = std::make_shared<std::vector<Read>>();
                for (std::size_t i = first; i < std::min(n, first + piece); ++i) {
                    if (context.stop.stop_requested())
                        return std::nullopt;
                    const RejectedLine& line = (*source->rejected)[i];
                    const auto text =
                        reader.text(*source, ByteOffset{line.offset}, std::min<std::size_t>(line.length, most_text));
                    if (!text)
                        return text.error();
                    part->push_back({display_text(*text, most_text), rejected_reason(*source, line, *text)});
                }
                context.post([this, first, part] {
                    for (std::size_t i = 0; i < part->size(); ++i) {
                        rows_[first + i].text = (*part)[i].text;
                        rows_[first + i].reason = (*part)[i].reason;
                    }
                    emit dataChanged(index(int(first), Reason), index(int(first + part->size()) - 1, Text));
                });
            }
            return std::nullopt;
        },
        [this](std::optional<Error> error) { emit finished(error); });
}

std::uint64_t RejectedModel::left_out() const { return source_ ? source_->lines.rejected - rows_.size() : 0; }

int RejectedModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(rows_.size()); }

int RejectedModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : column_count; }

QVariant RejectedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = rows_[std::size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Line:
        return QLocale().toString(qulonglong(row.line.line));
    case Reason:
        return row.reason;
    default:
        return row.text;
    }
}

QVariant RejectedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Reason:
        return tr("What may be wrong");
    default:
        return tr("Text");
    }
}

}
