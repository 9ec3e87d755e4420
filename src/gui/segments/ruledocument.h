// SPDX-License-Identifier: GPL-3.0-or-later
// The rule that is being edited: a value tree and the steps taken on it.
//
// Owns the tree and its QUndoStack. Every change is one EditRule with the tree before and after, so nothing can be undone
// halfway; edits of one field of one place within a pause are one step. Whether something is unsaved is the stack's clean
// state. GUI thread; cannot fail.
#pragma once

#include "gui/segments/ruleedits.h"
#include "rules/rulecheck.h"

#include <QObject>
#include <QUndoStack>

namespace muster::gui {

/// A change of the tree: where it was made, so that whoever shows the tree can look there.
struct RuleChange
{
    enum class Cause { Loaded, Edited, Undone, Redone };

    Cause cause = Cause::Edited;
    NodePath path;
    QString field; ///< "field", "operator", "value", …; empty where the structure changed
};

/// What a step is called and what it touched.
struct EditPlace
{
    NodePath path;
    QString field = {}; ///< edits of the same field may become one step; empty: never
    QString text = {};  ///< for "Undo …", translated
};

class RuleDocument : public QObject
{
    Q_OBJECT

public:
    explicit RuleDocument(QObject *parent = nullptr);
    ~RuleDocument() override;

    [[nodiscard]] const rules::RuleGroup &tree() const { return m_tree; }
    [[nodiscard]] QUndoStack &undoStack() { return m_stack; }
    [[nodiscard]] bool isModified() const { return !m_stack.isClean(); }
    /// Counts the changes: an answer about an older revision is out of date.
    [[nodiscard]] quint64 revision() const { return m_revision; }

    /// Begins anew with \a tree, without a past.
    void load(const rules::RuleGroup &tree);
    /// No step is kept where nothing changes.
    void edit(const rules::RuleGroup &after, const EditPlace &place);
    void edit(const TreeAfter &after, const EditPlace &place);
    /// Tells the stack that what is there now is saved.
    void setSaved() { m_stack.setClean(); }

    /// What the rule is checked against; changed() follows.
    void setCatalogue(const rules::FieldCatalogue &catalogue, const rules::RuleContext &context);
    [[nodiscard]] const rules::FieldCatalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const rules::RuleContext &context() const { return m_context; }
    /// The tree, checked at its last change.
    [[nodiscard]] const rules::CheckedRule &checked() const { return m_checked; }
    [[nodiscard]] QList<rules::RuleProblem> problems() const;

    /// Edits within this time are one step; for tests too.
    static constexpr int pauseMs = 1200;

Q_SIGNALS:
    void changed(const muster::gui::RuleChange &change);

private:
    friend class EditRule;
    void apply(const rules::RuleGroup &tree, const RuleChange &change);
    void checkAgain();

    rules::RuleGroup m_tree;
    rules::FieldCatalogue m_catalogue;
    rules::RuleContext m_context;
    rules::CheckedRule m_checked;
    quint64 m_revision = 0;
    QUndoStack m_stack;
};

} // namespace muster::gui
