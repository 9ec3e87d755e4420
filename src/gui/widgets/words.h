// SPDX-License-Identifier: GPL-3.0-or-later
// Text in as many lines as it needs, to be selected and copied with the mouse. An address goes on in the next line behind
// what joins its parts. What is too long for a line even so is cut short, and told whole under the mouse. GUI thread.
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
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void enterEvent(QEnterEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copy(QClipboard::Mode mode) const;
    void fit();

    QString m_text;                    ///< whole
    mutable QHash<int, int> m_heights; ///< by width
};

} // namespace muster::gui
