// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/error_words.h"
#include "widgets/models/source_node.h"

#include <QAbstractItemModel>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace spoor {

/// The sources of an investigation as they stand on disk: folders, files, archives with their members. Paths are told
/// from the folder that all of them are below. Folders and archives add up what is below them.
///
/// A source that is renamed while it is followed moves to where its new name belongs.
///
/// An update tells of what changed alone: rows that are there stay, whatever comes between them. Only another common
/// folder, or nothing left, resets it. An update costs a look at each source (10,000: about a millisecond) and the work
/// for those that are other objects than before.
class SourceTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Name, Format, State, Events, Rejected, Zone, Encoding, First, Last, Size, Digest, column_count };
    enum Role {
        KindRole = Qt::UserRole,  ///< int of SourceNode::Kind
        StateRole,  ///< int of spoor::LoadState; of folders: Loading, Failed or Done
        ErrorRole,  ///< bool: it has an error, or something below it
        PartRole,  ///< double from 0 to 1: how much of it is read. Absent where it is not being read
        SortRole,  ///< what its column sorts by
        PathRole,  ///< QString: path on disk
        FindRole,  ///< QString: what a search for it looks through
    };
    using Sources = std::vector<std::shared_ptr<const SourceInfo>>;

    explicit SourceTreeModel(ErrorWording wording, QObject* parent = nullptr);
    ~SourceTreeModel() override;

    void set_sources(const Sources& sources);

    /// The folder that all names are told from; empty where they have none in common.
    QString common_path() const;
    /// Of everything.
    const SourceSum& sum() const { return root_.sum; }
    /// Null for folders and archives.
    std::shared_ptr<const SourceInfo> source(const QModelIndex& index) const;
    /// The sources at and below a row.
    Sources sources_below(const QModelIndex& index) const;
    QModelIndex index_of(FileId id, int column = Name) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Once for each update that changes what everything adds up to, after all rows are in place.
    void sum_changed();

private:
    using Nodes = std::vector<SourceNode*>;
    using Fresh = std::unordered_map<SourceNode*, std::vector<std::unique_ptr<SourceNode>>>;  ///< to be, by parent

    const SourceNode& node(const QModelIndex& index) const;
    QModelIndex index_of(const SourceNode& node, int column) const;
    SourceNode* known(FileId id) const;
    void rebuild(const Sources& sources);
    std::unique_ptr<SourceNode> leaf(const std::shared_ptr<const SourceInfo>& source);
    SourceNode* place_for(const SourceInfo& source, Fresh& fresh);
    SourceNode* branch(const std::string& path, SourceNode::Kind kind, Fresh& fresh);
    void take_out(const Nodes& gone, Nodes& dirty);
    void put_in(Fresh& fresh);
    void add_up(Nodes dirty);
    void tell(Nodes changed);

    ErrorWording wording_;
    SourceNode root_;
    std::string common_;
    std::uint64_t stamp_ = 0;
    std::vector<SourceNode*> by_id_;  ///< by number of FileId, which are dense; null where there is none
    std::size_t count_ = 0;  ///< sources
    std::unordered_map<std::string, SourceNode*> folders_;  ///< folders and archives, by path on disk
};

}
