// SPDX-License-Identifier: GPL-3.0-or-later
// Text in as many lines as it needs, to be selected and copied with the mouse. A word that is too long for a line, such as
// an address, goes on in the next one. GUI thread.
#pragma once

#include <QClipboard>
#include <QHash>
#include <QLabel>

namespace muster::gui {

class Words : public QLabel
{
    Q_OBJECT

public:
    explicit Words(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void enterEvent(QEnterEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void copy(QClipboard::Mode mode) const;

    mutable QHash<int, int> m_heights; ///< by width
};

} // namespace muster::gui
