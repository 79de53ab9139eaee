// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/evtx/template_cache.h"

#include "core/base/key_cache.h"
#include "core/formats/evtx/bytes.h"
#include "core/formats/evtx/compile.h"
#include "core/formats/evtx/names.h"
#include "core/formats/evtx/tokens.h"

#include <algorithm>

namespace spoor::evtx {
namespace {

constexpr std::size_t most_known_bytes = 16 << 20;
constexpr std::size_t most_known = 4096;

}

void TemplateCache::enter(std::string_view chunk)
{
    chunk_ = chunk;
    here_.clear();
    listed_.clear();
    list_made_ = false;
    bound_.clear();
    loose_.clear();
    if (known_bytes_ > most_known_bytes || known_.size() > most_known) {
        known_.clear();
        known_bytes_ = 0;
    }
}

bool TemplateCache::same(const Known& known, std::string_view bytes) const
{
    return known.bytes == bytes && std::ranges::all_of(known.borrowed, [&](const BorrowedName& borrowed) {
               const auto name = name_at(chunk_, borrowed.offset);
               return name && name->units == borrowed.units;
           });
}

const Template* TemplateCache::known(const Definition& definition)
{
    const std::string_view bytes = chunk_.substr(definition.begin, definition.end - definition.begin);
    const std::uint64_t key = KeyCache::hash(bytes) + definition.offset;
    const auto [first, last] = known_.equal_range(key);
    for (auto it = first; it != last; ++it)
        if (same(*it->second, bytes))
            return &it->second->compiled;
    std::vector<BorrowedName> borrowed;
    auto compiled = compile(chunk_, behind_fragment_header(chunk_, definition.begin, definition.end), definition.end,
                            Dependency::With, &borrowed);
    if (!compiled)
        return nullptr;
    if (compiled->has_fragments)
        return bound_.emplace_back(std::make_unique<Template>(std::move(*compiled))).get();
    auto made = std::make_unique<Known>(std::string(bytes), std::move(borrowed), std::move(*compiled));
    known_bytes_ += sizeof(Known) + bytes.size() + made->compiled.text.size() +
                    made->compiled.steps.size() * sizeof(Step) + made->compiled.data.size() * sizeof(DataField);
    return &known_.emplace(key, std::move(made))->second->compiled;
}

TemplateCache::Here TemplateCache::at(std::uint32_t offset)
{
    // A chunk has a handful of templates, and mostly uses the newest.
    for (std::size_t i = here_.size(); i-- > 0;)
        if (here_[i].offset == offset)
            return here_[i];
    Here found{.offset = offset};
    if (const auto definition = definition_at(chunk_, offset)) {
        found.id = definition->id;
        found.compiled = known(*definition);
    }
    return here_.emplace_back(found);
}

void TemplateCache::list_definitions()
{
    // 32 lists behind the table of strings; a chunk has no room for more definitions than this.
    constexpr std::size_t table = 384, lists = 32, most = 2048;
    list_made_ = true;
    for (std::size_t i = 0; i < lists; ++i)
        for (auto offset = number_at<std::uint32_t>(chunk_, table + 4 * i); offset != 0 && listed_.size() < most;
             offset = number_at<std::uint32_t>(chunk_, offset)) {
            const auto definition = definition_at(chunk_, offset);
            if (!definition)
                break;
            listed_.push_back(*definition);
        }
}

const Template* TemplateCache::of(const Instance& instance)
{
    if (const Here here = at(instance.definition); here.compiled && here.id == instance.id)
        return here.compiled;
    if (!list_made_)
        list_definitions();
    const auto found = std::ranges::find(listed_, instance.id, &Definition::id);
    return found == listed_.end() ? nullptr : at(found->offset).compiled;
}

const Template* TemplateCache::open(std::size_t begin, std::size_t end, std::vector<Item>& items)
{
    items.clear();
    const std::size_t start = behind_fragment_header(chunk_, begin, end);
    if (start >= end || end > chunk_.size())
        return nullptr;
    if (static_cast<std::uint8_t>(chunk_[start]) == token_instance) {
        const auto instance = instance_at(chunk_, start, end);
        const Template* made = instance ? of(*instance) : nullptr;
        return made && read_items(chunk_, instance->values, end, items) ? made : nullptr;
    }
    auto compiled = compile(chunk_, start, end, Dependency::Without);
    return compiled ? loose_.emplace_back(std::make_unique<Template>(std::move(*compiled))).get() : nullptr;
}

}
