// SPDX-License-Identifier: GPL-3.0-or-later
// A field to search as one types: emits searched() a quarter of a second after the last key, at once on Return, and when
// it is cleared (Escape, or its button).
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace muster::gui {

class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);
    /// Without waiting, and without searched().
    void setSearch(const QString &text);
    /// The one that is seen in \a page; nothing where there is none.
    [[nodiscard]] static SearchField *seenIn(const QWidget *page);

Q_SIGNALS:
    void searched(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();

    QTimer m_pause;
    QString m_searched;
};

} // namespace muster::gui
