// SPDX-License-Identifier: GPL-3.0-or-later
// A text with merge tags: "{{" opens the list of tags, tags are coloured, and what cannot be sent is underlined in its
// place, with the reason on hovering. As a single line it behaves like a field: Return does nothing and Tab goes on.
// GUI thread.
#pragma once

#include "templates/template.h"

#include <QCompleter>
#include <QPlainTextEdit>
#include <QTimer>

namespace muster::gui {

class TagHighlighter;

class MessageEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MessageEditor(templates::Format format, QWidget *parent = nullptr);
    ~MessageEditor() override;

    void setSingleLine();
    void setCatalogue(const templates::TagCatalogue &catalogue);
    /// Replaces the text without edited().
    void setText(const QString &text);
    [[nodiscard]] const QList<templates::Problem> &problems() const { return m_problems; }
    /// Puts the cursor there and shows it.
    void showPlace(qsizetype offset, qsizetype length);
    void openCompletion();
    [[nodiscard]] QAbstractItemView *completionList() const { return m_completer.popup(); }

Q_SIGNALS:
    /// The person has changed the text.
    void edited();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void textHasChanged();
    void check();
    void updateCompletion();
    void complete(const QModelIndex &chosen);
    [[nodiscard]] QString textBeforeCursor() const;

    templates::Format m_format;
    templates::TagCatalogue m_catalogue;
    QList<templates::Problem> m_problems;
    TagHighlighter *m_highlighter;
    QCompleter m_completer;
    QString m_checked;
    bool m_isSingleLine = false;
    bool m_isLoading = false;
};

} // namespace muster::gui
