// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/loader.h"

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

std::string format_override(const LoadOptions& options, const std::string& path)
{
    for (const auto& [glob, id] : options.formats) {
        if (glob_matches(glob, path))
            return id;
    }
    return {};
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
    cancel();
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    work_came_.notify_all();
    threads_.clear();
}

void Loader::add(std::vector<FoundFile> files)
{
    {
        const std::lock_guard lock(mutex_);
        // A new request after a cancel is read; the stop was for what had been asked before.
        if (stop_.stop_requested())
            stop_ = std::stop_source();
        for (FoundFile& file : files) {
            bytes_total_ += file.size;
            ++files_total_;
            pending_.push_back(slots_.size());
            slots_.push_back(FileSlot{std::move(file), {}, {}, false, false, stop_.get_token()});
        }
    }
    work_came_.notify_all();
}

void Loader::cancel()
{
    const std::lock_guard lock(mutex_);
    stop_.request_stop();
    for (const std::size_t slot : pending_)
        slots_[slot].failed = Error{ErrorCode::Cancelled, slots_[slot].found.path, {}, 0, 0};
    files_done_ += static_cast<std::uint32_t>(pending_.size());
    pending_.clear();
}

void Loader::remove(FileId id)
{
    const std::lock_guard lock(mutex_);
    for (FileSlot& slot : slots_) {
        if (std::erase_if(slot.sources, [&](const auto& s) { return s->id() == id; }) == 0)
            continue;
        slot.taken_out = true;
        slot.removed = slot.sources.empty() && !slot.failed;
    }
}

bool Loader::idle() const
{
    const std::lock_guard lock(mutex_);
    return pending_.empty() && active_.empty() && busy_ == 0;
}

std::vector<FileSlot> Loader::slots() const
{
    const std::lock_guard lock(mutex_);
    return slots_;
}

std::shared_ptr<SourceBuilder> Loader::builder(FileId id) const
{
    const std::lock_guard lock(mutex_);
    for (const FileSlot& slot : slots_) {
        for (const auto& source : slot.sources) {
            if (source->id() == id)
                return source;
        }
    }
    return nullptr;
}

std::string Loader::current() const
{
    const std::lock_guard lock(mutex_);
    return current_;
}

std::string Loader::path_of(std::size_t slot) const
{
    const std::lock_guard lock(mutex_);
    return slots_[slot].found.path;
}

std::stop_token Loader::stop(std::size_t slot) const
{
    const std::lock_guard lock(mutex_);
    return slots_[slot].stop;
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
            const std::size_t slot = active.slot;
            const std::size_t block = active.next_block++;
            if (active.next_block == read->blocks())
                active_.pop_front();
            const std::stop_token stop = slots_[slot].stop;
            lock.unlock();
            read->run(block, blocks_, fronts, stop, bytes_done_);
            if (read->finished_now())
                finish_plain(slot, *read);
            lock.lock();
        } else {
            const std::size_t slot = pending_.front();
            pending_.pop_front();
            current_ = slots_[slot].found.path;
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

SourceInfo Loader::new_info(std::size_t slot, const FileIdentity& identity)
{
    SourceInfo info;
    info.id = FileId{next_file_id_++};
    info.path = path_of(slot);
    info.identity = identity;
    info.bytes = identity.size;
    info.state = LoadState::Loading;
    return info;
}

std::shared_ptr<SourceBuilder> Loader::add_source(std::size_t slot, SourceInfo info,
                                                  std::shared_ptr<SourceParser> parser)
{
    auto builder = std::make_shared<SourceBuilder>(std::move(info), std::move(parser), pools_.facets);
    const std::lock_guard lock(mutex_);
    slots_[slot].sources.push_back(builder);
    slots_[slot].removed = false;
    return builder;
}

void Loader::fail(std::size_t slot, Error error)
{
    {
        const std::lock_guard lock(mutex_);
        bytes_done_ += slots_[slot].found.size;
        slots_[slot].failed = std::move(error);
    }
    ++files_done_;
}

void Loader::open(std::size_t slot, Fronts& fronts)
{
    const std::string path = path_of(slot);
    auto file = OpenFile::open(path);
    if (!file)
        return fail(slot, file.error());
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

bool Loader::from_cache(std::size_t slot, const OpenFile& file, Fronts& fronts)
{
    if (!cache_.enabled())
        return false;
    const std::string path = path_of(slot);
    const auto key = IndexCache::key_of(path, file, format_override(options_, path));
    if (!key)
        return false;
    auto entries = cache_.load(*key, *fronts.pools);
    if (!entries)
        return false;
    for (IndexCache::Entry& entry : *entries) {
        const Zone cached_zone = entry.info.zone;
        const Zone wanted = zone_for(entry.info, options_);
        entry.info.id = FileId{next_file_id_++};
        for (SegmentRef& ref : entry.segments)
            std::const_pointer_cast<Segment>(ref.data)->file = entry.info.id;  // not published yet
        auto builder = add_source(slot, SourceInfo{entry.info}, nullptr);
        builder->adopt(std::move(entry.info), std::move(entry.segments));
        if (!(wanted == cached_zone))
            builder->set_zone(wanted);
    }
    bytes_done_ += file.identity().size;
    ++files_done_;
    return true;
}

void Loader::open_plain(std::size_t slot, OpenFile file, Fronts& fronts)
{
    SourceInfo info = new_info(slot, file.identity());
    std::string head(head_size, '\0');
    const auto got = file.read_at(head.data(), head.size(), 0);
    if (!got)
        return fail(slot, got.error());
    head.resize(*got);
    auto opened = open_source(info, head, head.size() == file.identity().size, options_);
    if (!opened) {
        info.state = LoadState::Failed;
        info.error = opened.error();
        Sha256 digest;
        std::uint64_t at = 0;
        std::string piece(1 << 20, '\0');
        // A file that is no log is evidence all the same: its digest belongs into the ledger.
        for (const std::stop_token token = stop(slot); !token.stop_requested();) {
            const auto n = file.read_at(piece.data(), piece.size(), at);
            if (!n || *n == 0)
                break;
            digest.update({piece.data(), *n});
            at += *n;
        }
        info.sha256 = digest.hex();
        bytes_done_ += info.bytes;
        add_source(slot, std::move(info), nullptr);
        ++files_done_;
        return;
    }
    const Encoding encoding = info.encoding;
    auto builder = add_source(slot, std::move(info), opened->parser);
    if (encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be)
        return read_utf16(slot, std::move(file), std::move(builder), opened->text_start, fronts);
    auto read = std::make_shared<PlainRead>(std::move(file), std::move(builder), opened->text_start);
    {
        const std::lock_guard lock(mutex_);
        active_.push_back({std::move(read), slot, 0});
    }
    work_came_.notify_all();
}

void Loader::finish_plain(std::size_t slot, PlainRead& read)
{
    const auto problem = read.problem();
    const bool stopped = read.stopped();
    std::string digest = stopped ? std::string() : read.sha256();
    read.builder()->update([&](SourceInfo& info) {
        info.sha256 = std::move(digest);
        info.error = problem;
        info.state = stopped ? LoadState::Cancelled : LoadState::Done;
    });
    read.builder()->close();
    if (!problem && !stopped)
        store(slot, read.file().identity());
    ++files_done_;
}

void Loader::store(std::size_t slot, const FileIdentity& identity)
{
    if (!cache_.enabled())
        return;
    const std::string path = path_of(slot);
    const auto file = reopen(path, identity);
    if (!file || !(file->identity() == identity))
        return;
    const auto key = IndexCache::key_of(path, *file, format_override(options_, path));
    if (!key)
        return;
    std::vector<SourceBuilder::View> views;
    {
        const std::lock_guard lock(mutex_);
        // The next opening would find less than the file has.
        if (slots_[slot].taken_out)
            return;
        for (const auto& source : slots_[slot].sources)
            views.push_back(source->view());
    }
    // Not being able to keep it costs the next opening time and nothing else.
    static_cast<void>(cache_.store(*key, views, pools_));
}

}
