// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sessions/http_log.h"

#include "tests/support/loaded.h"
#include "tests/support/scratch.h"

#include <QString>
#include <QStringList>

namespace spoor::test {
namespace {

constexpr int header_lines = 3;

QStringList trimmed(const std::string& text)
{
    QStringList lines;
    for (const QString& line : QString::fromStdString(text).split('\n'))
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
    return lines;
}

std::string words_of(const Session& s)
{
    std::string words;
    if (s.failures > 0)
        words += ", refused " + std::to_string(s.failures);
    if (s.detail > 0)
        words += ", alternatives " + std::to_string(s.detail);
    if (s.marks & mark_sent_ahead)
        words += ", sent ahead";
    if (s.marks & mark_shared_client)
        words += ", shared";
    if (s.marks & mark_not_ended)
        words += ", log ends";
    return words;
}

}

std::string trimmed_lines(const std::string& text) { return trimmed(text).join('\n').toStdString(); }

std::string iis_log(const std::string& rows, const std::string& date)
{
    static const QStringList optional = {"sc-substatus", "sc-win32-status", "cs(User-Agent)"};
    QStringList out;
    for (const QString& row : trimmed(rows)) {
        QStringList words = row.split(' ', Qt::SkipEmptyParts);
        const QString time = words[0].count(':') == 1 ? "10:" + words[0] : words[0];
        const bool has_method = words[2].contains(":/");
        const QString method = has_method ? words[2].section(':', 0, 0) : QString("GET");
        const QString path = has_method ? words[2].section(':', 1) : words[2];
        const QString status = words[4].section('.', 0, 0);
        const QString sub = words[4].section('.', 1);
        QStringList values = {
            QString::fromStdString(date), time, "192.168.0.5", method, path, "-", "80", words[3], words[1], status};
        QStringList names = {"date",         "time",   "s-ip",        "cs-method", "cs-uri-stem",
                             "cs-uri-query", "s-port", "cs-username", "c-ip",      "sc-status"};
        if (!sub.isEmpty()) {
            values += sub;
            names += optional[0];
        }
        if (words.size() > 5) {
            values += words[5];
            names += optional[1];
        }
        if (words.size() > 6) {
            values += words[6];
            names += optional[2];
        }
        if (out.isEmpty())
            out << "#Software: Microsoft Internet Information Services 6.0" << "#Version: 1.0"
                << "#Fields: " + names.join(' ');
        out << values.join(' ');
    }
    return out.join("\r\n").toStdString() + "\r\n";
}

std::shared_ptr<const SessionTable> handshakes_of(const std::vector<NamedLog>& logs, unsigned jobs)
{
    Scratch scratch;
    for (const NamedLog& log : logs)
        scratch.write(log.name, log.text);
    const auto set = find_sessions(loaded({scratch.path()}), {}, jobs);
    return set->tables[static_cast<std::size_t>(SessionKind::HttpAuth)];
}

std::string handshake_picture(const SessionTable& table)
{
    const Snapshot& snapshot = *table.snapshot;
    std::string out;
    for (const Session& s : table.rows) {
        const std::string_view user = snapshot.pools->user.view(s.user);
        out.append(name(s.verdict)).append(" ").append(user.empty() ? std::string_view("-") : user).append(" ");
        const char* separator = "";
        for (const std::uint32_t event : table.events_of(s)) {
            const EventId id{event};
            out += separator;
            if (snapshot.sources.size() > 1) {
                const std::string& path = snapshot.source(id).path;
                out += path.substr(path.rfind('/') + 1) + ':';
            }
            out += std::to_string(snapshot.line(id) - header_lines);
            separator = "+";
        }
        out += words_of(s) + "\n";
    }
    return trimmed_lines(out);
}

}
