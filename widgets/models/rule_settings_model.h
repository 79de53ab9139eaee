// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/rule_settings.h"

#include <QAbstractItemModel>
#include <QString>

#include <vector>

namespace spoor {

/// A rule with its settings, or settings that several rules share.
struct RuleEntry {
    QString id;        ///< of the rule; of shared settings what their names begin with: `accounts`
    QString title;     ///< plain text
    QString meaning;   ///< what it means that this was found; what the settings are for
    QString harmless;  ///< what would make it harmless; empty where nothing is said
    QString source;
    bool is_rule = true;
    std::vector<const RuleSetting*> settings;  ///< in order of name
};

/// Rules by area, to switch on and off, and what they go by, to change. Two levels: areas, and below each its rules; the
/// last area has what several rules share. Knows what differs from the defaults.
///
/// Threads: GUI thread.
class RuleSettingsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Title, Changed, column_count };
    enum Role {
        FindRole = Qt::UserRole,  ///< QString: what a search looks through
        ChangedRole,  ///< bool: something differs from the defaults
        IdRole,  ///< QString: RuleEntry::id; empty for an area
    };

    explicit RuleSettingsModel(const RuleSettings& settings = {}, QObject* parent = nullptr);

    const RuleSettings& settings() const { return settings_; }
    /// In place of all there were.
    void set_settings(const RuleSettings& settings);

    /// Null for an area.
    const RuleEntry* entry(const QModelIndex& index) const;
    /// First column; invalid where there is none of this id.
    QModelIndex index_of(const QString& id) const;

    // Of settings that exist. False where the value is out of bounds: nothing is changed then.
    bool set_number(const RuleSetting& setting, std::int64_t value);
    bool set_list(const RuleSetting& setting, const QStringList& values);
    void reset(const RuleSetting& setting);
    bool is_changed(const RuleSetting& setting) const;
    QStringList list(const RuleSetting& setting) const;
    std::int64_t number(const RuleSetting& setting) const { return settings_.number(setting.name); }
    /// A rule with all its settings, and on.
    void reset(const QModelIndex& index);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// After each change, whoever made it.
    void changed();

private:
    struct Area {
        QString title;
        std::vector<RuleEntry> entries;
    };
    void add_rules();
    void add_shared();
    void note_change();
    bool enabled(const RuleEntry& entry) const { return settings_.enabled(entry.id.toStdString()); }
    bool differs(const RuleEntry& entry) const;
    Qt::CheckState state(const Area& area) const;

    std::vector<Area> areas_;
    RuleSettings settings_;
};

}
