// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/rule_settings_model.h"

#include "core/findings/rule.h"

#include <algorithm>
#include <map>

namespace spoor {
namespace {

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

QString area_of(const QString& name) { return name.section(u'.', 0, 0); }

bool belongs(std::string_view setting, std::string_view rule)
{
    return setting.size() > rule.size() && setting.starts_with(rule) && setting[rule.size()] == '.';
}

/// The part of a model index that says in which area it is; areas themselves have 0.
quintptr below(int area) { return quintptr(area) + 1; }

}

RuleSettingsModel::RuleSettingsModel(const RuleSettings& settings, QObject* parent)
    : QAbstractItemModel(parent), settings_(settings)
{
    add_rules();
    add_shared();
}

void RuleSettingsModel::add_rules()
{
    const std::map<QString, QString> titles = {
        {QStringLiteral("auth"), tr("Logins")},
        {QStringLiteral("firewall"), tr("Firewalls")},
        {QStringLiteral("forensic"), tr("Forensic logs")},
        {QStringLiteral("ftp"), tr("FTP")},
        {QStringLiteral("http"), tr("Web")},
        {QStringLiteral("log"), tr("The logs themselves")},
        {QStringLiteral("process"), tr("Programs")},
        {QStringLiteral("windows"), tr("Windows")},
    };
    QString last;
    for (const Rule* rule : rules()) {
        RuleEntry entry;
        entry.id = text(rule->id());
        if (const Explanation* words = words_of(*rule)) {
            entry.title = text(words->name);
            entry.meaning = text(words->meaning);
            entry.harmless = text(words->assessment);
            entry.source = text(words->source);
        } else {
            entry.title = entry.id;
        }
        for (const RuleSetting& setting : rule_settings())
            if (belongs(setting.name, rule->id()))
                entry.settings.push_back(&setting);
        const QString area = area_of(entry.id);
        if (areas_.empty() || area != last) {
            const auto title = titles.find(area);
            areas_.push_back({title == titles.end() ? area : title->second, {}});
        }
        last = area;
        areas_.back().entries.push_back(std::move(entry));
    }
}

void RuleSettingsModel::add_shared()
{
    const std::map<QString, QString> titles = {
        {QStringLiteral("accounts"), tr("Accounts")}, {QStringLiteral("agents"), tr("User agents")},
        {QStringLiteral("hours"), tr("Hours")},       {QStringLiteral("http"), tr("Web")},
        {QStringLiteral("programs"), tr("Programs")},
    };
    Area shared{tr("Shared by several rules"), {}};
    for (const RuleSetting& setting : rule_settings()) {
        if (std::ranges::any_of(rules(), [&](const Rule* rule) { return belongs(setting.name, rule->id()); }))
            continue;
        const QString id = area_of(text(setting.name));
        if (shared.entries.empty() || shared.entries.back().id != id) {
            const auto title = titles.find(id);
            RuleEntry entry;
            entry.id = id;
            entry.title = title == titles.end() ? id : title->second;
            entry.meaning = tr("Whichever rule needs them goes by these.");
            entry.is_rule = false;
            shared.entries.push_back(std::move(entry));
        }
        shared.entries.back().settings.push_back(&setting);
    }
    if (!shared.entries.empty())
        areas_.push_back(std::move(shared));
}

const RuleEntry* RuleSettingsModel::entry(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &areas_[index.internalId() - 1].entries[std::size_t(index.row())];
}

QModelIndex RuleSettingsModel::index_of(const QString& id) const
{
    for (int area = 0; area < int(areas_.size()); ++area) {
        const auto& entries = areas_[std::size_t(area)].entries;
        const auto found = std::ranges::find(entries, id, &RuleEntry::id);
        if (found != entries.end())
            return createIndex(int(found - entries.begin()), Title, below(area));
    }
    return {};
}

void RuleSettingsModel::note_change()
{
    // All of it: there are some dozens, and an area tells of its rules.
    emit dataChanged(index(0, 0), index(rowCount() - 1, column_count - 1));
    for (int area = 0; area < int(areas_.size()); ++area) {
        const QModelIndex above = index(area, 0);
        emit dataChanged(index(0, 0, above), index(rowCount(above) - 1, column_count - 1, above));
    }
    emit changed();
}

void RuleSettingsModel::set_settings(const RuleSettings& settings)
{
    if (settings == settings_)
        return;
    settings_ = settings;
    note_change();
}

bool RuleSettingsModel::set_number(const RuleSetting& setting, std::int64_t value)
{
    if (number(setting) == value)
        return true;
    if (!settings_.set_number(setting.name, value))
        return false;
    note_change();
    return true;
}

bool RuleSettingsModel::set_list(const RuleSetting& setting, const QStringList& values)
{
    std::vector<std::string> wanted;
    for (const QString& value : values)
        if (const QString trimmed = value.trimmed(); !trimmed.isEmpty())
            wanted.push_back(trimmed.toStdString());
    if (settings_.list(setting.name) == wanted)
        return true;
    if (!settings_.set_list(setting.name, std::move(wanted)))
        return false;
    note_change();
    return true;
}

void RuleSettingsModel::reset(const RuleSetting& setting)
{
    if (!is_changed(setting))
        return;
    settings_.reset(setting.name);
    note_change();
}

void RuleSettingsModel::reset(const QModelIndex& index)
{
    const RuleEntry* chosen = entry(index);
    if (!chosen || !differs(*chosen))
        return;
    for (const RuleSetting* setting : chosen->settings)
        settings_.reset(setting->name);
    if (chosen->is_rule)
        (void)settings_.set_enabled(chosen->id.toStdString(), true);
    note_change();
}

bool RuleSettingsModel::is_changed(const RuleSetting& setting) const
{
    return setting.type == RuleSetting::Type::List ? settings_.list(setting.name) != setting.list
                                                   : settings_.number(setting.name) != setting.number;
}

QStringList RuleSettingsModel::list(const RuleSetting& setting) const
{
    QStringList values;
    for (const std::string& value : settings_.list(setting.name))
        values << text(value);
    return values;
}

bool RuleSettingsModel::differs(const RuleEntry& entry) const
{
    return (entry.is_rule && !enabled(entry)) ||
           std::ranges::any_of(entry.settings, [this](const RuleSetting* setting) { return is_changed(*setting); });
}

Qt::CheckState RuleSettingsModel::state(const Area& area) const
{
    const auto on = std::ranges::count_if(area.entries, [this](const RuleEntry& entry) { return enabled(entry); });
    return on == 0 ? Qt::Unchecked : on == std::ssize(area.entries) ? Qt::Checked : Qt::PartiallyChecked;
}

QModelIndex RuleSettingsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? below(parent.row()) : 0);
}

QModelIndex RuleSettingsModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int RuleSettingsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(areas_.size());
    if (parent.internalId() != 0 || parent.column() > 0)
        return 0;
    return int(areas_[std::size_t(parent.row())].entries.size());
}

int RuleSettingsModel::columnCount(const QModelIndex&) const { return column_count; }

QVariant RuleSettingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RuleEntry* one = entry(index);
    const Area& area = areas_[one ? index.internalId() - 1 : std::size_t(index.row())];
    const bool is_changed =
        one ? differs(*one) : std::ranges::any_of(area.entries, [this](const RuleEntry& e) { return differs(e); });
    const bool has_rules = one ? one->is_rule : area.entries.front().is_rule;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Changed)
            return is_changed && one ? tr("changed") : QString();
        return one ? one->title : area.title;
    case Qt::CheckStateRole:
        if (index.column() != Title || !has_rules)
            return {};
        return one ? enabled(*one) ? Qt::Checked : Qt::Unchecked : state(area);
    case Qt::ToolTipRole:
        // As rich text it is wrapped.
        return one ? QStringLiteral("<qt>%1</qt>").arg(one->meaning.toHtmlEscaped()) : QString();
    case FindRole: {
        if (!one)
            return area.title;
        QString all = one->title + u'\n' + one->id + u'\n' + one->meaning;
        for (const RuleSetting* setting : one->settings)
            all += u'\n' + text(setting->name) + u'\n' + text(setting->what);
        return all;
    }
    case ChangedRole:
        return is_changed;
    case IdRole:
        return one ? one->id : QString();
    default:
        return {};
    }
}

bool RuleSettingsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const bool on = Qt::CheckState(value.toInt()) != Qt::Unchecked;
    RuleSettings wanted = settings_;
    const auto take = [&](const RuleEntry& one) { (void)wanted.set_enabled(one.id.toStdString(), on); };
    if (const RuleEntry* one = entry(index))
        take(*one);
    else
        std::ranges::for_each(areas_[std::size_t(index.row())].entries, take);
    set_settings(wanted);
    return true;
}

Qt::ItemFlags RuleSettingsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags all = QAbstractItemModel::flags(index);
    if (index.isValid() && index.column() == Title && data(index, Qt::CheckStateRole).isValid())
        all |= Qt::ItemIsUserCheckable;
    if (entry(index))
        all |= Qt::ItemNeverHasChildren;
    return all;
}

QVariant RuleSettingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Title ? tr("Rule") : QString();
}

}
