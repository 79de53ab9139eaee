// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/loader.h"

#include "core/engine/follower.h"
#include "core/engine/open_source.h"
#include "core/io/container.h"

#include <algorithm>
#include <utility>

#include <sys/resource.h>

namespace spoor {
namespace {

unsigned thread_count(const LoadOptions& options)
{
    return options.jobs ? options.jobs : std::max(1u, std::thread::hardware_concurrency());
}

}

Loader::Loader(LoadOptions options, Pools& pools)
    : options_(std::move(options)), pools_(pools), cache_(options_.cache_folder, options_.use_cache),
      blocks_(std::size_t{thread_count(options_)} * 2 + 2)
{
    for (unsigned i = 0; i < thread_count(options_); ++i)
        threads_.emplace_back([this] { work(); });
}

Loader::~Loader()
{
    stop_following();
    cancel();
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    work_came_.notify_all();
    threads_.clear();
}

void Loader::add(std::vector<FoundFile> files, const std::stop_token& asked)
{
    {
        const std::lock_guard lock(mutex_);
        // Asked here, where `cancel` cannot come between: what it means is either in the list by now or told so below.
        const bool stopped = asked.stop_requested();
        for (FoundFile& file : files) {
            auto slot = std::make_shared<FileSlot>();
            slot->found = std::move(file);
            slot->size = slot->found.size;
            slots_.push_back(slot);
            slot->excluded = exclusion_of(slot->found.path) != nullptr;
            if (slot->excluded)
                continue;
            bytes_total_ += slot->size;
            ++files_total_;
            if (stopped)
                give_up(slot);
            else
                pending_.push_back(std::move(slot));
        }
    }
    work_came_.notify_all();
}

void Loader::give_up(const Slot& slot)
{
    bytes_done_ += slot->size;
    ++files_done_;
    slot->finished = true;
    if (slot->places.empty() && !slot->quiet)
        slot->failed = Error{ErrorCode::Cancelled, slot->found.path, {}, 0, 0};
    for (const auto& place : slot->places)
        place->update([](SourceInfo& info) { info.state = LoadState::Cancelled; });
    slot->places.clear();
}

void Loader::cancel()
{
    const std::lock_guard lock(mutex_);
    for (const Slot& slot : std::exchange(pending_, {}))
        give_up(slot);
    for (const Slot& slot : slots_)
        slot->stop.request_stop();
}

bool Loader::idle() const
{
    const std::lock_guard lock(mutex_);
    return pending_.empty() && active_.empty() && busy_ == 0 && !look_wanted_;
}

std::string Loader::current() const
{
    const std::lock_guard lock(mutex_);
    return current_;
}

bool Loader::storing() const
{
    const std::lock_guard lock(mutex_);
    return storing_ > 0 && storing_ == busy_ && pending_.empty() && active_.empty();
}

void Loader::work()
{
    // With as many readers as processors the thread that draws would wait for its turn: measured 70 to 170 ms at the
    // same priority, 26 to 36 ms at ten less. In Linux the call is for this thread alone.
    if (options_.background)
        ::setpriority(PRIO_PROCESS, 0, 10);
    Fronts fronts(pools_);
    std::unique_lock lock(mutex_);
    while (true) {
        work_came_.wait(lock, [&] { return ending_ || !active_.empty() || !pending_.empty(); });
        if (ending_ && active_.empty())
            return;
        ++busy_;
        if (!active_.empty()) {
            Active& active = active_.front();
            const std::shared_ptr<PlainRead> read = active.read;
            const Slot slot = active.slot;
            const std::size_t block = active.next_block++;
            if (active.next_block == read->blocks())
                active_.pop_front();
            lock.unlock();
            read->run(block, blocks_, fronts, slot->stop.get_token(), bytes_done_);
            if (read->finished_now())
                finish_plain(slot, *read, fronts);
            lock.lock();
        } else {
            const Slot slot = std::move(pending_.front());
            pending_.pop_front();
            current_ = slot->found.path;
            lock.unlock();
            open(slot, fronts);
            lock.lock();
        }
        --busy_;
        if (busy_ == 0 && active_.empty() && pending_.empty() && on_idle) {
            lock.unlock();
            on_idle();
            lock.lock();
        }
    }
}

FileId Loader::id_for(FileSlot& slot, const std::optional<std::string>& member, std::uint32_t member_index)
{
    const std::lock_guard lock(mutex_);
    const auto same = [&](const KnownSource& known) {
        return known.member == member && known.member_index == member_index;
    };
    const auto known = std::ranges::find_if(slot.known, same);
    if (known != slot.known.end())
        return known->id;
    const FileId id{next_file_id_++};
    slot.known.push_back({member_index, member, id});
    return id;
}

SourceInfo Loader::new_info(const Slot& slot, const FileIdentity& identity, const std::optional<std::string>& member,
                            std::uint32_t member_index)
{
    SourceInfo info;
    info.id = id_for(*slot, member, member_index);
    info.path = slot->found.path;
    info.member = member;
    info.member_index = member_index;
    info.identity = identity;
    info.bytes = identity.size;
    info.state = LoadState::Loading;
    return info;
}

std::shared_ptr<SourceBuilder> Loader::add_source(const Slot& slot, SourceInfo info,
                                                  std::shared_ptr<SourceParser> parser)
{
    const std::lock_guard lock(mutex_);
    const auto zone = zones_.find(info.id);
    if (zone != zones_.end() && info.format && info.format->clock() != Clock::Carried)
        info.zone = zone->second;
    auto builder = std::make_shared<SourceBuilder>(std::move(info), std::move(parser), pools_.facets);
    // In the place that it had, so that rows do not change about.
    if (slot->quiet) {
        slot->coming.push_back(builder);
        return builder;
    }
    const auto same = [&](const auto& s) { return s->id() == builder->id(); };
    std::erase_if(slot->places, same);
    if (const auto place = std::ranges::find_if(slot->sources, same); place != slot->sources.end())
        *place = builder;
    else
        slot->sources.push_back(builder);
    slot->removed = false;
    return builder;
}

void Loader::fail(const Slot& slot, Error error)
{
    {
        const std::lock_guard lock(mutex_);
        bytes_done_ += slot->size;
        slot->finished = true;
        slot->ended = std::chrono::steady_clock::now();
        // What was read before stands; whoever asked for this reading will ask again.
        if (slot->places.empty() && !slot->quiet)
            slot->failed = std::move(error);
        for (const auto& place : std::exchange(slot->places, {}))
            place->update([&](SourceInfo& info) {
                info.state = LoadState::Failed;
                info.error = error;
            });
    }
    ++files_done_;
}

void Loader::done(const Slot& slot)
{
    {
        const std::lock_guard lock(mutex_);
        const bool stopped = slot->stop.stop_requested();
        slot->finished = true;
        slot->ended = std::chrono::steady_clock::now();
        if (slot->quiet && !stopped)
            swap_in(*slot);
        if (following_ && !stopped)
            for (const auto& source : slot->sources)
                source->update([](SourceInfo& info) { info.followed = !info.member; });
        // What is no longer in the archive is gone; what a cancel kept from being read says so.
        for (const auto& place : std::exchange(slot->places, {})) {
            if (stopped)
                place->update([](SourceInfo& info) { info.state = LoadState::Cancelled; });
            else
                std::erase(slot->sources, place);
        }
    }
    ++files_done_;
}

void Loader::open(const Slot& slot, Fronts& fronts)
{
    const std::string& path = slot->found.path;
    slot->began = std::chrono::steady_clock::now();
    auto file = OpenFile::open(path);
    if (!file)
        return fail(slot, file.error());
    {
        const std::lock_guard lock(mutex_);
        bytes_total_ += file->identity().size - std::exchange(slot->size, file->identity().size);
    }
    // It was renamed meanwhile, and what has its name now is not to stand in its place: following will find both.
    const FoundFile& found = slot->found;
    const bool another = found.inode != file->identity().inode || found.device != file->identity().device;
    if (another && found.inode != 0 && (slot->quiet || (following_ && slot->places.empty())))
        return fail(slot, Error{ErrorCode::SourceChanged, path, "replaced", 0, 0});
    if (from_cache(slot, *file, fronts))
        return;
    const auto kind = container_kind(path);
    if (!kind)
        return fail(slot, kind.error());
    if (*kind == ContainerKind::Plain)
        open_plain(slot, std::move(*file), fronts);
    else
        read_container(slot, file->identity(), *kind == ContainerKind::Archive, fronts);
}

bool Loader::from_cache(const Slot& slot, const OpenFile& file, Fronts& fronts)
{
    if (!cache_.enabled() || slot->bypass_cache)
        return false;
    const auto key = IndexCache::key_of(slot->found.path, file, format_key(*slot));
    if (!key)
        return false;
    auto entries = cache_.load(*key, *fronts.pools);
    if (!entries)
        return false;
    for (IndexCache::Entry& entry : *entries) {
        SourceInfo& info = entry.info;
        if (info.member && !wanted(slot, *info.member, info.member_index))
            continue;
        const Zone cached_zone = info.zone;
        info.id = id_for(*slot, info.member, info.member_index);
        for (SegmentRef& ref : entry.segments)
            std::const_pointer_cast<Segment>(ref.data)->file = info.id;  // not published yet
        auto builder = add_source(slot, SourceInfo{info}, nullptr);
        builder->adopt(SourceInfo{info}, std::move(entry.segments));
        // After the source can be found: a choice of zone that comes now is either seen here or set there.
        if (const Zone zone = zone_of(info); !(zone == cached_zone))
            builder->set_zone(zone);
    }
    bytes_done_ += file.identity().size;
    done(slot);
    return true;
}

void Loader::open_plain(const Slot& slot, OpenFile file, Fronts& fronts)
{
    SourceInfo info = new_info(slot, file.identity());
    std::string head(head_size, '\0');
    const auto got = file.read_at(head.data(), head.size(), 0);
    if (!got)
        return fail(slot, got.error());
    head.resize(*got);
    auto opened =
        open_source(info, head, head.size() == file.identity().size, options_, format_of(*slot, 0, info.path));
    if (!opened) {
        info.state = LoadState::Failed;
        info.error = opened.error();
        // A file that is no log is evidence all the same: its digest belongs into the ledger.
        info.sha256 = sha256_of(file, slot->stop.get_token()).value_or(std::string());
        bytes_done_ += info.bytes;
        add_source(slot, std::move(info), nullptr);
        done(slot);
        return;
    }
    const Encoding encoding = info.encoding;
    auto builder = add_source(slot, std::move(info), opened->parser);
    if (encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be)
        return read_utf16(slot, std::move(file), std::move(builder), opened->text_start, fronts);
    const bool goes_on = following_ && encoding != Encoding::Binary;
    auto read = std::make_shared<PlainRead>(std::move(file), std::move(builder), opened->text_start, goes_on);
    {
        const std::lock_guard lock(mutex_);
        slot->whole_head = head.size() < head_size;
        active_.push_back({std::move(read), slot, 0});
    }
    work_came_.notify_all();
}

void Loader::finish_plain(const Slot& slot, PlainRead& read, Fronts& fronts)
{
    const auto problem = read.problem();
    const bool stopped = read.stopped();
    std::string digest = stopped ? std::string() : read.sha256_so_far();
    read.builder()->update([&](SourceInfo& info) {
        info.sha256 = std::move(digest);
        info.error = problem;
        info.state = stopped ? LoadState::Cancelled : LoadState::Done;
    });
    std::shared_ptr<LiveText> live;
    std::shared_ptr<LiveRecords> records;
    if (read.goes_on() && !problem && !stopped)
        live = go_on(read, fronts);
    else if (following_ && !problem && !stopped && read.builder()->is_in_place())
        records = std::make_shared<LiveRecords>(read.builder(), read.blocks());
    else
        read.builder()->close();
    // An index of a file whose last line is not in it would keep it out for good.
    if (!problem && !stopped && !(live && (live->holds_back() || live->shows_last_record())))
        store(slot, read.file().identity());
    {
        const std::lock_guard lock(mutex_);
        slot->live = std::move(live);
        slot->records = std::move(records);
    }
    done(slot);
}

void Loader::store(const Slot& slot, const FileIdentity& identity)
{
    // A small file that grows is read again with each line; who opens it next reads it in no time.
    if (!cache_.enabled() || slot->quiet)
        return;
    const std::string& path = slot->found.path;
    const auto file = reopen(path, identity);
    if (!file || !(file->identity() == identity))
        return;
    const auto key = IndexCache::key_of(path, *file, format_key(*slot));
    if (!key)
        return;
    std::vector<SourceBuilder::View> views;
    {
        const std::lock_guard lock(mutex_);
        // The next opening would find less than the file has.
        if (slot->taken_out || slot->excluded)
            return;
        for (const auto& source : slot->quiet ? slot->coming : slot->sources) {
            if (std::ranges::find(slot->places, source) == slot->places.end())
                views.push_back(source->view());
        }
        ++storing_;
    }
    // Not being able to keep it costs the next opening time and nothing else.
    static_cast<void>(cache_.store(*key, views, pools_));
    const std::lock_guard lock(mutex_);
    --storing_;
}

}
