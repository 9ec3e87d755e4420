// SPDX-License-Identifier: GPL-3.0-or-later
// An import as the person has it in hand: which file, read how, which column becomes what. Plain value.
#pragma once

#include "ingest/importer.h"
#include "ingest/preview.h"
#include "storage/settingsstore.h"

#include <QVariantMap>

namespace muster::gui {

struct ImportDraft
{
    QString path;
    ingest::Kind kind = ingest::Kind::Customers;
    bool kindChosen = false;       ///< by the person: it is not guessed any more
    std::optional<char> delimiter; ///< nothing: recognised, as are the next two
    QString encoding;
    std::optional<int> headerRecord; ///< 0: the file has none
    QStringList targets;             ///< by column: "", "email", "attributes.size:number"
    storage::OnConflict policy = storage::OnConflict::Update;

    /// What is said about reading the file, without the columns.
    [[nodiscard]] ingest::MappingFile reading() const;
    /// All of it; columns are given by number.
    [[nodiscard]] ingest::MappingFile mapping() const;
    [[nodiscard]] ingest::ImportOptions options(const storage::WorkspaceSettings &settings) const;

    [[nodiscard]] QVariantMap toState() const;
    [[nodiscard]] static ImportDraft fromState(const QVariantMap &state);
};

/// The targets that a mapping gives to the columns of a file, by column.
[[nodiscard]] QStringList targetsOf(const ingest::Mapping &mapping, qsizetype columns);
/// What an import of this kind still needs a column for, in words; empty: it can begin.
[[nodiscard]] QString whatIsMissing(ingest::Kind kind, const QStringList &targets);
/// The name of the workspace's setting that remembers the columns of files with this header.
[[nodiscard]] QString rememberedName(ingest::Kind kind, const QStringList &header);

/// For people: "E-mail address".
[[nodiscard]] QString fieldLabel(ingest::Kind kind, ingest::Field field);
/// "Comma", "Tab".
[[nodiscard]] QString delimiterLabel(char delimiter);
/// "Customers", "Orders".
[[nodiscard]] QString kindLabel(ingest::Kind kind);

} // namespace muster::gui
