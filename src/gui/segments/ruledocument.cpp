// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/ruledocument.h"

#include <QElapsedTimer>
#include <QUndoCommand>

namespace muster::gui {

class EditRule : public QUndoCommand
{
public:
    EditRule(RuleDocument &document, const rules::RuleGroup &before, const rules::RuleGroup &after,
             const EditPlace &place)
        : QUndoCommand(place.text)
        , m_document(document)
        , m_before(before)
        , m_after(after)
        , m_place(place)
    {
        m_age.start();
    }

    [[nodiscard]] int id() const override { return m_place.field.isEmpty() ? -1 : 1; }

    void redo() override
    {
        const auto cause = m_isNew ? RuleChange::Cause::Edited : RuleChange::Cause::Redone;
        m_isNew = false;
        m_document.apply(m_after, {cause, m_place.path, m_place.field});
    }

    void undo() override
    {
        m_document.apply(m_before, {RuleChange::Cause::Undone, m_place.path, m_place.field});
    }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const EditRule *>(other);
        if (next->m_place.path != m_place.path || next->m_place.field != m_place.field ||
            m_age.elapsed() > RuleDocument::pauseMs)
            return false;
        m_after = next->m_after;
        m_age.restart();
        setObsolete(m_before == m_after);
        return true;
    }

private:
    RuleDocument &m_document;
    rules::RuleGroup m_before;
    rules::RuleGroup m_after;
    EditPlace m_place;
    QElapsedTimer m_age; ///< since the last edit in it
    bool m_isNew = true;
};

RuleDocument::RuleDocument(QObject *parent)
    : QObject(parent)
{
    m_context.zone = QTimeZone::utc();
    m_context.today = QDate::currentDate();
    checkAgain();
}

RuleDocument::~RuleDocument() = default;

void RuleDocument::load(const rules::RuleGroup &tree)
{
    m_stack.clear();
    apply(tree, {RuleChange::Cause::Loaded, {}, {}});
}

void RuleDocument::edit(const rules::RuleGroup &after, const EditPlace &place)
{
    if (!(after == m_tree))
        m_stack.push(new EditRule(*this, m_tree, after, place));
}

void RuleDocument::edit(const TreeAfter &after, const EditPlace &place)
{
    if (after)
        edit(*after, place);
}

void RuleDocument::setCatalogue(const rules::FieldCatalogue &catalogue,
                                const rules::RuleContext &context)
{
    m_catalogue = catalogue;
    m_context = context;
    apply(m_tree, {RuleChange::Cause::Loaded, {}, {}});
}

QList<rules::RuleProblem> RuleDocument::problems() const
{
    return m_checked ? QList<rules::RuleProblem>() : m_checked.error();
}

void RuleDocument::apply(const rules::RuleGroup &tree, const RuleChange &change)
{
    m_tree = tree;
    ++m_revision;
    checkAgain();
    Q_EMIT changed(change);
}

void RuleDocument::checkAgain()
{
    m_checked = rules::check(m_tree, m_catalogue, m_context);
}

} // namespace muster::gui
