// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the rule builder: a condition, a condition on orders or a group, with what all of them have: the grip, the
// word that joins it to the one before, the buttons, its problems. Shows what the document holds and changes it through
// RuleCommands, never directly. GUI thread.
#pragma once

#include "gui/foundation/formats.h"
#include "gui/segments/rulecommands.h"

#include <QFrame>
#include <QMap>
#include <QSet>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace muster::gui {

class GroupBody;
class RowHandle;
class TextSuggestions;

/// What every row of one builder works with.
struct BuilderContext
{
    RuleDocument &document;
    RuleCommands &commands;
    Formats formats;
    TextSuggestions *suggestions = nullptr;
    QMap<NodePath, QList<rules::RuleProblem>> problems = {}; ///< of the tree that is shown
};

/// "rule_1_2" for a prefix and a path; "rule_root" for the outermost group.
[[nodiscard]] QString nameOf(const char *prefix, const NodePath &path);

class NodeWidget : public QFrame
{
    Q_OBJECT

public:
    NodeWidget(BuilderContext &context, QWidget *parent);

    [[nodiscard]] const NodePath &path() const { return m_path; }
    /// It can show such a node without being made anew.
    [[nodiscard]] virtual bool fits(const rules::RuleNode &node) const = 0;
    /// \a word joins it to the node before.
    void present(const NodePath &path, const rules::RuleNode &node, const QString &word);
    /// What takes the keyboard there; the grip where there is no such part.
    [[nodiscard]] virtual QWidget *part(RowPart part) const;
    /// Which part of this row has the keyboard.
    [[nodiscard]] virtual RowPart partOf(const QWidget *focused) const;
    [[nodiscard]] virtual GroupBody *body() const { return nullptr; }
    virtual void setCollapsed(bool collapsed) { Q_UNUSED(collapsed) }
    [[nodiscard]] virtual bool isCollapsed() const { return false; }

Q_SIGNALS:
    void handleKey(int key);
    void dragMoved(const QPoint &globalPosition);
    void dropped(const QPoint &globalPosition);
    void dragCancelled();

protected:
    [[nodiscard]] BuilderContext &context() const { return m_context; }
    virtual void showNode(const rules::RuleNode &node) = 0;
    /// In words, for accessible names: "Condition 1.2".
    [[nodiscard]] virtual QString spokenName() const;
    /// For subclasses: their own widgets in the first line.
    void setContent(QWidget *content);
    void addBelow(QWidget *widget);
    [[nodiscard]] bool isLockedHere() const;

private:
    void makeTools();
    void showProblems();
    void showMenu();
    void makeMenu(QMenu &menu);

    BuilderContext &m_context;
    NodePath m_path;
    bool m_isMuted = false;
    bool m_isLocked = false;
    RowHandle *m_handle;
    QLabel *m_word;
    QBoxLayout *m_line;
    QBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QToolButton *m_mute = nullptr;
    QToolButton *m_more = nullptr;
    QToolButton *m_remove = nullptr;
    QLabel *m_problem;
    QPushButton *m_nearest;
};

} // namespace muster::gui
