// SPDX-License-Identifier: GPL-3.0-or-later
// A big button with a picture, a title and a line of explanation. GUI thread.
#pragma once

#include <QAbstractButton>

namespace muster::gui {

class ChoiceCard : public QAbstractButton
{
    Q_OBJECT

public:
    /// \a iconName is a file of resources/icons.
    ChoiceCard(const QString &iconName, const QString &title, const QString &explanation,
               QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QRect textRect(int width) const;

    QString m_iconName;
    QString m_explanation;
};

} // namespace muster::gui
