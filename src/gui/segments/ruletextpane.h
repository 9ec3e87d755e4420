// SPDX-License-Identifier: GPL-3.0-or-later
// The rule as text beside the builder: what is typed on either side appears on the other. Text that cannot be read is
// underlined with the reason, and the document keeps the last rule that could be read. GUI thread.
#pragma once

#include "gui/segments/ruledocument.h"

#include <QMap>
#include <QWidget>

class QLabel;

namespace muster::gui {

class RuleTextEdit;

class RuleTextPane : public QWidget
{
    Q_OBJECT

public:
    explicit RuleTextPane(RuleDocument &document, QWidget *parent = nullptr);

    /// The text cannot be read: the document holds an older rule.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    /// Gives up the text that cannot be read.
    void takeFromDocument();
    [[nodiscard]] QString text() const;
    /// As if it was typed.
    void setText(const QString &text);
    void focusEditor();

Q_SIGNALS:
    void brokenChanged(bool broken);

private:
    void documentChanged();
    void typed();
    void setBroken(bool broken);
    void showState();
    void say(const QString &message, const char *look);

    RuleDocument &m_document;
    RuleTextEdit *m_edit;
    QLabel *m_message;
    QString m_seen; ///< the text that the document's rule, or the message, is about
    bool m_isBroken = false;
    bool m_isOwn = false; ///< the change comes from here
};

/// Where each condition begins in the text that the tree was read from.
struct TextPlace
{
    qsizetype offset = 0;
    qsizetype length = 0;
};
[[nodiscard]] QMap<NodePath, TextPlace> placesInText(const QString &text,
                                                     const rules::RuleGroup &tree);

} // namespace muster::gui
