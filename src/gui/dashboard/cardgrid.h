// SPDX-License-Identifier: GPL-3.0-or-later
// Cards in rows, arranged anew when the width asks for it: one, two, three columns. GUI thread.
#pragma once

#include <QList>
#include <QWidget>
#include <functional>

namespace muster::gui {

class CardGrid : public QWidget
{
    Q_OBJECT

public:
    struct Place
    {
        QWidget *card = nullptr; ///< none: the place stays empty
        int share = 1;           ///< of the row's width

        bool operator==(const Place &) const = default;
    };
    using Rows = QList<QList<Place>>;

    /// \a arrange gives the rows for a width; every card is in them once.
    explicit CardGrid(std::function<Rows(int width)> arrange, QWidget *parent = nullptr);
    [[nodiscard]] const Rows &rows() const { return m_rows; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeFor(int width);

    std::function<Rows(int width)> m_arrange;
    Rows m_rows;
};

/// As few rows as the cards fit in, all cards equally wide: eight of them as 8, 4 + 4, 3 + 3 + 2 with an empty place, …
[[nodiscard]] CardGrid::Rows evenRows(const QList<QWidget *> &cards, int width, int leastWidth);

} // namespace muster::gui
