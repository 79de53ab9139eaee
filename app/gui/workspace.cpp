// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/workspace.h"

#include "app/gui/application.h"
#include "widgets/jobs/free_elsewhere.h"
#include "widgets/wording/error_wording.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace spoor {

/// An investigation and what it tells through. The relay outlives the investigation, whose threads call it.
struct Workspace::Loading {
    std::unique_ptr<LoadRelay> relay = std::make_unique<LoadRelay>();
    std::unique_ptr<Investigation> investigation;
};

Workspace::Workspace(LoadOptions options, QObject* parent)
    : QObject(parent), options_(std::move(options)),
      messages_([](const Error& error) { return filter_words({}, error); }), sources_(words_for)
{
    retired_.setMaxThreadCount(2);
    connect(&events_, &EventTableModel::order_asked, &query_,
            [this](const ColumnRef& column, bool descending) { query_.set_order({column, descending}); });
    connect(&query_, &EventQuery::rows_ready, this, &Workspace::show_rows);
}

LoadOptions Workspace::options_for(LoadOptions options, const QStringList& paths)
{
    options.background = true;
    // The story of the sample case says where its machines stand; its logs in local time do not.
    const QString sample = sample_case_folder();
    const bool is_sample = !sample.isEmpty() && std::ranges::any_of(paths, [&](const QString& path) {
        return (QFileInfo(path).absoluteFilePath() + u'/').startsWith(sample + u'/');
    });
    if (is_sample) {
        if (const auto zone = Zone::parse("Europe/Berlin"))
            options.default_zone = *zone;
    }
    return options;
}

Workspace::~Workspace()
{
    loading_.reset();
    retired_.waitForDone();
}

void Workspace::open(const QStringList& paths) { open(paths, options_); }

void Workspace::open(const QStringList& paths, const LoadOptions& options)
{
    if (paths.isEmpty())
        return;
    bool follows = following_;
    if (!loading_) {
        loading_ = std::make_unique<Loading>();
        LoadOptions made = options_for(options, paths);
        made.follow = std::exchange(follow_next_, false) || made.follow;
        follows = made.follow;
        loading_->investigation = std::make_unique<Investigation>(made);
        connect(loading_->relay.get(), &LoadRelay::updated, this, &Workspace::show);
        auto* relay = loading_->relay.get();
        auto* investigation = loading_->investigation.get();
        investigation->on_change(
            [relay, investigation] { relay->tell({investigation->snapshot(), investigation->progress()}); });
    }
    std::vector<std::string> native;
    for (const QString& path : paths)
        native.push_back(QFile::encodeName(path).toStdString());
    loading_->investigation->add(std::move(native));
    emit opened();
    set_following(follows);
    emit load_changed({}, true);
}

void Workspace::follow(bool on)
{
    if (!loading_) {
        follow_next_ = on;
        return;
    }
    loading_->investigation->follow(on);
    set_following(on);
}

void Workspace::set_following(bool on)
{
    if (on == following_)
        return;
    following_ = on;
    query_.set_following(on);
    emit following_changed(on);
}

void Workspace::close_all()
{
    if (!loading_)
        return;
    set_following(false);
    loading_->relay->disconnect(this);
    // The engine's threads are waited for, and gigabytes given back, where nobody waits.
    std::shared_ptr<Loading> old(std::move(loading_));
    auto snapshot = std::move(snapshot_);
    snapshot_.reset();
    sources_.set_sources({});
    messages_.clear();
    inspector_.clear();
    query_.set_snapshot(nullptr);
    histogram_.set_rows({});
    RowSet rows = events_.set_rows({});
    retired_.start([this, old = std::move(old), snapshot = std::move(snapshot), rows = std::move(rows)]() mutable {
        old->investigation.reset();
        snapshot.reset();
        rows = {};
        // The relay lives on the GUI thread and ends there.
        QMetaObject::invokeMethod(this, [old = std::move(old)] {}, Qt::QueuedConnection);
    });
    emit closed();
}

void Workspace::cancel_loading()
{
    if (loading_)
        loading_->investigation->cancel();
}

Investigation* Workspace::investigation() { return loading_ ? loading_->investigation.get() : nullptr; }

void Workspace::inspect(const EventKey& key)
{
    if (snapshot_)
        inspector_.show(snapshot_, key);
}

void Workspace::show(const LoadUpdate& update)
{
    if (!loading_)
        return;
    snapshot_ = update.snapshot;
    sources_.set_sources(snapshot_->sources);
    messages_.set_snapshot(*snapshot_);
    query_.set_snapshot(snapshot_);
    emit updated();
    emit load_changed(update.progress, !snapshot_->complete);
}

void Workspace::show_rows(const EventRows& rows)
{
    free_elsewhere(events_.set_rows(rows.rows));
    histogram_.set_rows(rows);
    if (rows.raw_error)
        messages_.add(QString::fromStdString(rows.raw_error->subject), *rows.raw_error);
    emit rows_changed(rows);
}

}
