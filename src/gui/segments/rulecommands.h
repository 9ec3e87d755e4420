// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the conditions and groups of a rule: as actions with shortcuts for the one that has the keyboard,
// and as functions for buttons and the mouse. Changes the document, and says where the keyboard should go next. GUI
// thread; what is not possible at a place does nothing.
#pragma once

#include "gui/segments/ruledocument.h"

#include <QAction>

namespace muster::gui {

/// A part of a row that can have the keyboard.
enum class RowPart { Handle, Field, Operator, Value };

class RuleCommands : public QObject
{
    Q_OBJECT

public:
    explicit RuleCommands(RuleDocument &document, QObject *parent = nullptr);

    /// The place that actions are about: the row that has, or had last, the keyboard.
    void setCurrent(const NodePath &path, RowPart part);
    [[nodiscard]] const NodePath &current() const { return m_current; }

    /// With shortcuts and object names.
    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }
    [[nodiscard]] QAction *action(const char *name) const;
    /// Off while the rule cannot be changed here.
    void setEnabled(bool enabled);

    /// At the end of \a group, or at \a index.
    void addRule(const NodePath &group, qsizetype index = -1);
    void addGroup(const NodePath &group, qsizetype index = -1);
    void addOrders(const NodePath &group, qsizetype index = -1);
    void remove(const NodePath &path);
    void duplicate(const NodePath &path);
    void nudge(const NodePath &path, int direction);
    void moveTo(const NodePath &path, const NodePath &group, qsizetype index);
    void wrap(const NodePath &path);
    void unwrap(const NodePath &path);
    void toggleMuted(const NodePath &path);
    void toggleLocked(const NodePath &path);
    void setHead(const NodePath &group, rules::Combinator combinator, bool negated);
    void replace(const NodePath &path, const rules::RuleNode &node, const QString &field,
                 const QString &text);
    /// Takes the name that a problem proposes.
    void useNearest(const rules::RuleProblem &problem);

Q_SIGNALS:
    void focusWanted(const muster::gui::NodePath &path, muster::gui::RowPart part);

private:
    void addAction(const char *name, const QString &text, const QString &icon,
                   const QKeySequence &shortcut, std::function<void()> run);
    void makeActions();
    [[nodiscard]] bool isFree(const NodePath &path) const;
    /// Where something new goes: into the current group, or behind the current condition.
    [[nodiscard]] std::pair<NodePath, qsizetype> placeForNew(bool orders) const;
    void insert(const NodePath &group, qsizetype index, const rules::RuleNode &node,
                const QString &text);
    void place(const std::optional<Placed> &placed, const NodePath &from, const QString &text);

    RuleDocument &m_document;
    NodePath m_current;
    RowPart m_part = RowPart::Handle;
    QList<QAction *> m_actions;
};

} // namespace muster::gui
