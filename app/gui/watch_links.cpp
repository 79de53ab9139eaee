// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/watch_links.h"

#include "app/gui/finding_links.h"
#include "app/gui/workspace.h"
#include "core/report/filter_of.h"
#include "widgets/dialogs/learn_programs_dialog.h"
#include "widgets/models/display_text.h"
#include "widgets/pages/watch_page.h"
#include "widgets/wording/error_wording.h"

#include <QDateTime>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace spoor {

using namespace Qt::StringLiterals;

namespace {

constexpr auto plan_key = "watch/plan"_L1;
constexpr auto telling_key = "watch/telling"_L1;
// After the last change by the user.
constexpr int rest_ms = 700;

QString log_file_or_default(const QString& file)
{
    return file.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/told.jsonl"_s : file;
}

}

WatchLinks::WatchLinks(const Parts& parts, QObject* parent) : WatchLinks(parts, Seams(), parent) {}

WatchLinks::WatchLinks(const Parts& parts, Seams seams, QObject* parent)
    : QObject(parent), parts_(parts), job_(std::move(seams.maker)),
      telling_({[this](const Message& message, bool sound, const TellingWays::Done& done) {
                    notifier_.show(message, sound, done);
                },
                {}},
               log_file_or_default(seams.log_file)),
      notifier_(std::move(seams.bus))
{
    keep_.setSingleShot(true);
    keep_.setInterval(rest_ms);
    connect(&keep_, &QTimer::timeout, this, &WatchLinks::keep_plan);
    connect(parts_.findings.job(), &FindingsJob::found, &job_, &WatchJob::look_in);
    connect(&parts_.workspace, &Workspace::updated, this,
            [this] { parts_.page.set_snapshot(parts_.workspace.snapshot()); });
    connect(&job_, &WatchJob::told, this, &WatchLinks::tell);
    connect(&job_, &WatchJob::failed, this,
            [this](const Error& error) { parts_.page.show_problem(one_line(words_for(error))); });
    connect(&telling_, &Telling::told, this, [this](const ToldEntry& entry) {
        parts_.page.told()->add(entry);
        note_failures(entry);
    });
    connect(&telling_, &Telling::read, parts_.page.told(), &ToldModel::add_earlier);
    connect(&telling_, &Telling::log_failed, this,
            [this](const Error& error) { emit said(one_line(words_for(error))); });
    connect(&notifier_, &DesktopNotifier::chosen, this, [this](const Message& message) {
        emit front_asked();
        show(message);
    });
    link_page();
    load_settings();
    // Before anything is told, which would be in it.
    telling_.read_log();
}

WatchLinks::~WatchLinks() = default;

void WatchLinks::keep()
{
    if (keep_.isActive())
        keep_plan();
}

void WatchLinks::link_page()
{
    WatchPage& page = parts_.page;
    page.set_log_file(telling_.file());
    connect(&page, &WatchPage::plan_changed, &keep_, qOverload<>(&QTimer::start));
    connect(&page, &WatchPage::telling_changed, this, [this](bool on) {
        parts_.settings.setValue(telling_key, on);
        put_to_use();
    });
    connect(&page, &WatchPage::follow_asked, this, &WatchLinks::follow_asked);
    connect(&page, &WatchPage::test_asked, this, &WatchLinks::test);
    connect(&page, &WatchPage::entry_asked, this, [this](const ToldEntry& entry) { show(entry.message); });
    connect(&page, &WatchPage::clear_asked, this, [this] {
        telling_.clear_log();
        parts_.page.told()->clear();
    });
    connect(&page, &WatchPage::learn_asked, this, [this] { learn_programs(parts_.page.window()); });
}

void WatchLinks::load_settings()
{
    const QByteArray kept = parts_.settings.value(plan_key).toByteArray();
    WatchPlan plan = default_watch_plan();
    if (!kept.isEmpty()) {
        if (auto read = watch_plan_from_json(std::string_view(kept.data(), std::size_t(kept.size()))))
            plan = std::move(*read);
    }
    parts_.page.set_plan(plan);
    parts_.page.set_telling(parts_.settings.value(telling_key, true).toBool());
    job_.set_plan(plan);
    put_to_use();
}

void WatchLinks::keep_plan()
{
    keep_.stop();
    const WatchPlan& plan = parts_.page.plan();
    // What is wrong with it stands beside its field; what was in force before stays so, and is what is kept.
    if (const auto fits = check(plan); !fits) {
        parts_.page.show_problem(tr("The rules as they stand here are not in force yet: %1")
                                     .arg(visible_text(one_line(words_for(fits.error())), 300)));
        return;
    }
    parts_.page.show_problem({});
    const std::string json = to_json(plan);
    parts_.settings.setValue(plan_key, QByteArray::fromStdString(json));
    said_failures_.clear();
    job_.set_plan(plan);
}

void WatchLinks::put_to_use() { job_.set_on(following_ && parts_.page.telling()); }

void WatchLinks::set_following(bool on)
{
    following_ = on;
    parts_.page.set_following(on);
    put_to_use();
}

void WatchLinks::set_shown(bool shown)
{
    if (!shown)
        keep();
}

void WatchLinks::tell(const Message& message)
{
    const auto& rules = job_.plan().rules;
    const auto rule = std::ranges::find(rules, message.watch_rule, &WatchRule::name);
    // A message that waited for its group may be of a rule that is gone by now: it stands in the log.
    WatchRule none;
    none.notify = false;
    telling_.tell(message, rule == rules.end() ? none : *rule);
}

void WatchLinks::test(const WatchRule& rule)
{
    Message message;
    message.watch_rule = rule.name;
    message.severity = rule.findings.empty() ? Severity::Medium : rule.least;
    message.told = Micros{QDateTime::currentMSecsSinceEpoch() * 1000};
    message.test = true;
    parts_.page.show_test(tr("Sending…"), false);
    telling_.tell(message, rule, [this](const ToldEntry& entry) {
        QStringList lines;
        if (!entry.ways.empty())
            lines << tr("Sent, by %Ln way(s).", nullptr, int(entry.ways.size()));
        for (const std::string& failed : entry.failed)
            lines << tr("Failed: %1").arg(display_text(failed, 500));
        parts_.page.show_test(lines.join(u'\n'), !entry.failed.empty());
    });
}

void WatchLinks::note_failures(const ToldEntry& entry)
{
    // Whoever tests is told beside the button.
    if (entry.message.test)
        return;
    for (const std::string& failed : entry.failed) {
        const std::string way = failed.substr(0, failed.find(':'));
        if (said_failures_.insert(entry.message.watch_rule + '\n' + way).second)
            emit said(tr("“%1” could not be told by %2")
                          .arg(display_text(entry.message.watch_rule, 100), display_text(failed, 300)));
    }
    for (const std::string& worked : entry.ways)
        said_failures_.erase(entry.message.watch_rule + '\n' + worked);
}

void WatchLinks::show(const Message& message)
{
    if (message.alerts.empty())
        return;
    const Alert& first = message.alerts.front();
    if (!first.finding_rule.empty() && message.alerts.size() == 1) {
        const auto& set = parts_.findings.job()->findings();
        const bool there =
            set && std::ranges::any_of(set->rows, [&](const Finding& f) { return set->key_of(f) == first.key; });
        if (there) {
            emit finding_asked(QString::fromStdString(first.key));
            return;
        }
    }
    const auto& snapshot = parts_.workspace.snapshot();
    std::vector<EventId> events;
    for (const Alert& alert : message.alerts)
        for (const EventKey& key : alert.events)
            if (const auto event = snapshot ? snapshot->find(key) : std::nullopt)
                events.push_back(*event);
    std::ranges::sort(events);
    events.erase(std::ranges::unique(events).begin(), events.end());
    FilterChip chip;
    if (!events.empty())
        chip.text = QString::fromStdString(filter_of_events(*snapshot, events));
    if (!is_condition(chip.text)) {
        emit said(tr("What this told of is no longer among what is open"));
        return;
    }
    chip.label = tr("told: %1").arg(display_text(title_of(message), 100));
    FilterState state;
    state.chips = {chip};
    emit timeline_filtered(state, snapshot->key(events.front()));
}

void WatchLinks::forget()
{
    keep();
    learning_.cancel();
    if (dialog_)
        dialog_->deleteLater();
    parts_.page.set_snapshot(nullptr);
    parts_.page.told()->forget_events();
}

}
