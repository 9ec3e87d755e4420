// SPDX-License-Identifier: GPL-3.0-or-later
// The field in which a rule is typed as text: offers names of fields and words while typing, underlines what is wrong, and
// leaves undo to the document. GUI thread.
#pragma once

#include "gui/segments/rulehighlighter.h"

#include <QPlainTextEdit>

class QCompleter;
class QStringListModel;

namespace muster::gui {

class RuleTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit RuleTextEdit(QWidget *parent = nullptr);

    void setFields(const rules::FieldCatalogue &catalogue);
    /// Underlines this part, and says why under the mouse; a length of 0 takes it away.
    void underline(qsizetype offset, qsizetype length, const QString &why);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString wordBeforeCursor() const;
    void offerWords();
    void complete(const QString &word);

    QString m_why;
    QCompleter *m_completer;
    QStringListModel *m_names;
    RuleHighlighter *m_highlighter;
};

} // namespace muster::gui
