// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the source tree that brings it up to date: what is new, changed and gone, told row by row.
#include "widgets/models/source_tree_model.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <utility>

namespace spoor {
namespace {

std::string folder_of(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

std::string last_part(const std::string& path) { return path.substr(path.rfind('/') + 1); }

bool node_less(const std::unique_ptr<SourceNode>& a, const std::unique_ptr<SourceNode>& b)
{
    // Folders first, as file choosers have them; members of equal names in the archive's order.
    const bool a_folder = a->kind == SourceNode::Kind::Folder, b_folder = b->kind == SourceNode::Kind::Folder;
    if (a_folder != b_folder)
        return a_folder;
    if (a->part != b->part)
        return name_less(a->part, b->part);
    return a->source && b->source && a->source->id < b->source->id;
}

void number(SourceNode& parent, std::size_t from)
{
    for (std::size_t i = from; i < parent.children.size(); ++i)
        parent.children[i]->row = int(i);
}

int depth(const SourceNode* node)
{
    int n = 0;
    for (; node->parent; node = node->parent)
        ++n;
    return n;
}

bool by_place(const SourceNode* a, const SourceNode* b)
{
    return a->parent != b->parent ? a->parent < b->parent : a->row < b->row;
}

void unique(std::vector<SourceNode*>& nodes)
{
    std::ranges::sort(nodes);
    const auto rest = std::ranges::unique(nodes);
    nodes.erase(rest.begin(), rest.end());
}

}

void SourceTreeModel::rebuild(const Sources& sources)
{
    beginResetModel();
    root_.children.clear();
    by_id_.clear();
    count_ = 0;
    folders_.clear();
    common_ = common_folder(sources);
    endResetModel();
}

SourceNode* SourceTreeModel::known(FileId id) const { return id.value < by_id_.size() ? by_id_[id.value] : nullptr; }

void SourceTreeModel::set_sources(const Sources& sources)
{
    ++stamp_;
    Nodes changed, moved, dirty;
    Sources added;
    for (const auto& source : sources) {
        SourceNode* node = known(source->id);
        if (!node) {
            added.push_back(source);
            continue;
        }
        if (node->source->path != source->path || node->source->member != source->member) {
            moved.push_back(node);
            added.push_back(source);
            continue;
        }
        node->seen = stamp_;
        // Sources are immutable: another object is what says that something changed.
        if (node->source == source)
            continue;
        node->source = source;
        node->sum = sum_of(*source);
        changed.push_back(node);
        dirty.push_back(node->parent);
    }
    const std::string below = common_ + '/';
    const auto elsewhere = [&](const auto& source) { return !source->path.starts_with(below); };
    if (sources.empty() || count_ == 0 || (!common_.empty() && std::ranges::any_of(added, elsewhere))) {
        if (sources.empty() && count_ == 0)
            return;
        rebuild(sources);
        added = sources;
        changed.clear();
        dirty.clear();
    } else if (!moved.empty() || count_ + added.size() > sources.size()) {
        Nodes gone;
        std::ranges::copy_if(by_id_, std::back_inserter(gone),
                             [&](auto* node) { return node && node->seen != stamp_; });
        take_out(gone, dirty);
    }
    Fresh fresh;
    for (const auto& source : added)
        fresh[place_for(*source, fresh)].push_back(leaf(source));
    for (const auto& [parent, nodes] : fresh)
        dirty.push_back(parent);
    put_in(fresh);
    tell(std::move(changed));
    add_up(std::move(dirty));
    if (const SourceSum sum = sum_of(root_); !(sum == root_.sum)) {
        root_.sum = sum;
        emit sum_changed();
    }
}

std::unique_ptr<SourceNode> SourceTreeModel::leaf(const std::shared_ptr<const SourceInfo>& source)
{
    auto made = std::make_unique<SourceNode>();
    made->kind = SourceNode::Kind::Source;
    made->part = source->member ? *source->member : last_part(source->path);
    made->path = source->path;
    made->source = source;
    made->sum = sum_of(*source);
    made->seen = stamp_;
    if (source->id.value >= by_id_.size())
        by_id_.resize(source->id.value + 1);
    by_id_[source->id.value] = made.get();
    ++count_;
    return made;
}

SourceNode* SourceTreeModel::place_for(const SourceInfo& source, Fresh& fresh)
{
    return source.member ? branch(source.path, SourceNode::Kind::Archive, fresh)
                         : branch(folder_of(source.path), SourceNode::Kind::Folder, fresh);
}

SourceNode* SourceTreeModel::branch(const std::string& path, SourceNode::Kind kind, Fresh& fresh)
{
    if (path.size() <= common_.size())
        return &root_;
    if (const auto there = folders_.find(path); there != folders_.end())
        return there->second;
    SourceNode* parent = branch(folder_of(path), SourceNode::Kind::Folder, fresh);
    auto made = std::make_unique<SourceNode>();
    made->kind = kind;
    made->parent = parent;
    made->part = last_part(path);
    made->path = path;
    SourceNode* branch = made.get();
    folders_[path] = branch;
    fresh[parent].push_back(std::move(made));
    return branch;
}

void SourceTreeModel::put_in(Fresh& fresh)
{
    // What is below a new row is there before the row is told of, and needs no telling of its own.
    const auto is_new = [](const SourceNode* node) {
        for (; node->parent; node = node->parent)
            if (node->row < 0)
                return true;
        return false;
    };
    for (auto& [parent, nodes] : fresh) {
        for (const auto& node : nodes) {
            node->parent = parent;
            node->row = -1;
        }
        std::ranges::sort(nodes, node_less);
    }
    Nodes inner, outer;
    for (const auto& [parent, nodes] : fresh)
        (is_new(parent) ? inner : outer).push_back(parent);
    for (SourceNode* parent : inner) {
        auto& nodes = fresh[parent];
        std::ranges::move(nodes, std::back_inserter(parent->children));
        number(*parent, 0);
    }
    std::ranges::sort(inner, std::ranges::greater(), depth);
    for (SourceNode* parent : inner)
        parent->sum = sum_of(*parent);
    for (SourceNode* parent : outer) {
        auto& nodes = fresh[parent];
        auto& there = parent->children;
        const QModelIndex index = index_of(*parent, 0);
        for (std::size_t i = 0; i < nodes.size();) {
            const auto place = std::ranges::upper_bound(there, nodes[i], node_less);
            const auto at = std::size_t(place - there.begin());
            std::size_t end = i + 1;
            while (end < nodes.size() && (at == there.size() || node_less(nodes[end], there[at])))
                ++end;
            beginInsertRows(index, int(at), int(at + end - i) - 1);
            there.insert(there.begin() + std::ptrdiff_t(at), std::make_move_iterator(nodes.begin() + std::ptrdiff_t(i)),
                         std::make_move_iterator(nodes.begin() + std::ptrdiff_t(end)));
            number(*parent, at);
            endInsertRows();
            i = end;
        }
    }
}

void SourceTreeModel::take_out(const Nodes& gone, Nodes& dirty)
{
    std::map<int, Nodes, std::greater<>> levels;  // deepest first
    for (SourceNode* node : gone) {
        by_id_[node->source->id.value] = nullptr;
        --count_;
        levels[depth(node)].push_back(node);
    }
    for (auto& [level, nodes] : levels) {
        std::ranges::sort(nodes, by_place);
        for (std::size_t end = nodes.size(); end > 0;) {
            SourceNode* parent = nodes[end - 1]->parent;
            std::size_t begin = end - 1;
            while (begin > 0 && nodes[begin - 1]->parent == parent)
                --begin;
            // A folder with nothing left in it goes with what was in it.
            if (parent != &root_ && end - begin == parent->children.size()) {
                folders_.erase(parent->path);
                levels[level - 1].push_back(parent);
                end = begin;
                continue;
            }
            while (end > begin) {
                const int last = nodes[end - 1]->row;
                int first = last;
                for (--end; end > begin && nodes[end - 1]->row == first - 1; --end)
                    --first;
                beginRemoveRows(index_of(*parent, 0), first, last);
                parent->children.erase(parent->children.begin() + first, parent->children.begin() + last + 1);
                number(*parent, std::size_t(first));
                endRemoveRows();
            }
            dirty.push_back(parent);
        }
    }
}

void SourceTreeModel::add_up(Nodes dirty)
{
    Nodes changed;
    unique(dirty);
    std::unordered_map<int, Nodes> levels;
    int deepest = 0;
    for (SourceNode* node : dirty) {
        const int level = depth(node);
        deepest = std::max(deepest, level);
        levels[level].push_back(node);
    }
    for (int level = deepest; level > 0; --level) {
        Nodes& nodes = levels[level];
        unique(nodes);
        for (SourceNode* node : nodes) {
            const SourceSum sum = sum_of(*node);
            levels[level - 1].push_back(node->parent);
            if (sum == node->sum)
                continue;
            node->sum = sum;
            changed.push_back(node);
        }
    }
    tell(std::move(changed));
}

void SourceTreeModel::tell(Nodes changed)
{
    std::ranges::sort(changed, by_place);
    for (std::size_t i = 0; i < changed.size();) {
        std::size_t end = i + 1;
        while (end < changed.size() && changed[end]->parent == changed[i]->parent &&
               changed[end]->row == changed[end - 1]->row + 1)
            ++end;
        emit dataChanged(index_of(*changed[i], 0), index_of(*changed[end - 1], column_count - 1));
        i = end;
    }
}

}
