// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/textsuggestions.h"

#include "storage/suggestions.h"
#include "storage/whendone.h"

namespace muster::gui {

TextSuggestions::TextSuggestions(engine::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

TextSuggestions::~TextSuggestions()
{
    m_token.cancel();
}

QStringListModel *TextSuggestions::of(rules::Column column)
{
    if (!storage::hasSuggestions(column))
        return nullptr;
    QStringListModel *&model = m_models[column];
    if (!model) {
        model = new QStringListModel(this);
        load(column);
    }
    return model;
}

void TextSuggestions::refresh()
{
    const QList<rules::Column> columns = m_models.keys();
    for (const rules::Column column : columns)
        load(column);
}

void TextSuggestions::load(rules::Column column)
{
    const auto texts = m_session.database().run(
            storage::Role::Read,
            [column](storage::Connection &connection) {
                return storage::existingTexts(connection, column);
            },
            m_token);
    storage::whenDone(texts, this, [this, column](const Result<QStringList> &found) {
        if (found)
            m_models.value(column)->setStringList(*found);
        else
            m_session.noticeFailure(found.error());
    });
}

} // namespace muster::gui
