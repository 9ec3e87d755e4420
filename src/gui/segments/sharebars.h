// SPDX-License-Identifier: GPL-3.0-or-later
// A few shares as bars below each other, each with its name and its figure: small enough for a side panel, and readable
// without colour. Says itself in words to a screen reader. GUI thread.
#pragma once

#include "gui/foundation/formats.h"

#include <QWidget>

namespace muster::gui {

struct Share
{
    QString name;
    qint64 count = 0;

    bool operator==(const Share &) const = default;
};

class ShareBars : public QWidget
{
    Q_OBJECT

public:
    ShareBars(const QString &title, const Formats &formats, QWidget *parent = nullptr);

    /// \a title names the figures for a screen reader.
    void setShares(const QList<Share> &shares);
    [[nodiscard]] const QList<Share> &shares() const { return m_shares; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] double partOf(qint64 count) const;

    QString m_title;
    Formats m_formats;
    QList<Share> m_shares;
    qint64 m_total = 0;
};

} // namespace muster::gui
