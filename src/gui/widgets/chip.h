// SPDX-License-Identifier: GPL-3.0-or-later
// A state as a small coloured chip: always a word and, where there is one, an icon, never the colour alone. As a cell of
// a table (ChipDelegate) and as a label (ChipLabel). GUI thread.
#pragma once

#include <QStyledItemDelegate>
#include <QWidget>

namespace muster::gui {

enum class Tone { Neutral, Accent, Good, Caution, Bad };

struct Chip
{
    QString text;
    QString icon = {}; ///< of resources/icons; may be empty
    Tone tone = Tone::Neutral;

    bool operator==(const Chip &) const = default;
};

[[nodiscard]] QSize chipSize(const Chip &chip, const QFont &font);
/// Left in \a rect and in the middle of its height.
void paintChip(QPainter *painter, const QRect &rect, const Chip &chip, const QFont &font,
               const QPalette &palette);

/// Paints a cell whose ChipRole holds a Chip; its text stands in Qt::DisplayRole too, for copying and screen readers.
class ChipDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int ChipRole = Qt::UserRole + 15;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

class ChipLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ChipLabel(QWidget *parent = nullptr);
    void setChip(const Chip &chip);
    [[nodiscard]] const Chip &chip() const { return m_chip; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip m_chip;
};

} // namespace muster::gui

Q_DECLARE_METATYPE(muster::gui::Chip)
