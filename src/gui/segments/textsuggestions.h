// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that customers and orders have (cities, tags, …), to choose from while typing. Loaded from the database when a
// field is first asked for, in the background; where that fails there is nothing to choose from, and typing works all the
// same. GUI thread.
#pragma once

#include "engine/session.h"
#include "rules/predicate.h"

#include <QHash>
#include <QStringListModel>

namespace muster::gui {

class TextSuggestions : public QObject
{
    Q_OBJECT

public:
    explicit TextSuggestions(engine::Session &session, QObject *parent = nullptr);
    ~TextSuggestions() override;

    /// Fills itself; null for fields whose texts nobody would choose from.
    [[nodiscard]] QStringListModel *of(rules::Column column);
    /// Loads again what was loaded.
    void refresh();

private:
    void load(rules::Column column);

    engine::Session &m_session;
    storage::CancelToken m_token;
    QHash<rules::Column, QStringListModel *> m_models;
};

} // namespace muster::gui
