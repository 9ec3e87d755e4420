// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets side by side and in further lines: what wraps, what grows, which order, which direction.
#include "gui/widgets/flowlayout.h"

#include <QTest>
#include <QWidget>

using namespace muster::gui;

namespace {

class Box : public QWidget
{
public:
    explicit Box(const QSize &size, QSizePolicy::Policy horizontal = QSizePolicy::Fixed)
        : m_size(size)
    {
        setSizePolicy(horizontal, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return m_size; }

private:
    QSize m_size;
};

/// A holder of three boxes of 100 × 20 with 10 between them.
struct Row
{
    explicit Row(QSizePolicy::Policy last = QSizePolicy::Fixed)
        : layout(new FlowLayout(10, &holder))
    {
        for (int i = 0; i < 3; ++i) {
            boxes.append(new Box(QSize(100, 20), i == 2 ? last : QSizePolicy::Fixed));
            layout->addWidget(boxes.last());
        }
    }
    void arrange(int width)
    {
        holder.resize(width, layout->heightForWidth(width));
        layout->activate();
        layout->setGeometry(holder.rect());
    }

    QWidget holder;
    FlowLayout *layout;
    QList<Box *> boxes;
};

} // namespace

class TestFlowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnInTheNextLine();
    void growingTakesTheRestOfItsLine();
    void followsTheDirectionOfReading();
    void keepsItsMargins();
    void hiddenTakesNoRoom();
    void insertsBetween();
    void isNeverWiderThanItsHolder();
};

void TestFlowLayout::goesOnInTheNextLine()
{
    Row row;
    QCOMPARE(row.layout->sizeHint(), QSize(320, 20));
    QCOMPARE(row.layout->heightForWidth(320), 20);
    QCOMPARE(row.layout->heightForWidth(319), 50);
    QCOMPARE(row.layout->heightForWidth(100), 80);
    row.arrange(230);
    QCOMPARE(row.boxes.at(1)->geometry(), QRect(110, 0, 100, 20));
    QCOMPARE(row.boxes.at(2)->geometry(), QRect(0, 30, 100, 20));
}

void TestFlowLayout::growingTakesTheRestOfItsLine()
{
    Row row(QSizePolicy::Expanding);
    row.arrange(400);
    QCOMPARE(row.boxes.at(2)->geometry(), QRect(220, 0, 180, 20));
    // It makes do with less than it would like, down to its least width.
    row.boxes.at(2)->setMinimumWidth(80);
    row.arrange(300);
    QCOMPARE(row.boxes.at(2)->geometry(), QRect(220, 0, 80, 20));
    row.arrange(299);
    QCOMPARE(row.boxes.at(2)->geometry(), QRect(0, 30, 299, 20));
}

void TestFlowLayout::followsTheDirectionOfReading()
{
    Row row;
    row.holder.setLayoutDirection(Qt::RightToLeft);
    row.arrange(230);
    QCOMPARE(row.boxes.at(0)->geometry(), QRect(130, 0, 100, 20));
    QCOMPARE(row.boxes.at(1)->geometry(), QRect(20, 0, 100, 20));
    QCOMPARE(row.boxes.at(2)->geometry(), QRect(130, 30, 100, 20));
}

void TestFlowLayout::keepsItsMargins()
{
    Row row;
    row.layout->setContentsMargins(5, 6, 7, 8);
    QCOMPARE(row.layout->sizeHint(), QSize(332, 34));
    QCOMPARE(row.layout->minimumSize(), QSize(112, 34));
    QCOMPARE(row.layout->heightForWidth(331), 64);
    row.arrange(331);
    QCOMPARE(row.boxes.at(0)->pos(), QPoint(5, 6));
    QCOMPARE(row.boxes.at(2)->pos(), QPoint(5, 36));
}

void TestFlowLayout::hiddenTakesNoRoom()
{
    Row row;
    row.boxes.at(1)->hide();
    QCOMPARE(row.layout->sizeHint(), QSize(210, 20));
    row.arrange(210);
    QCOMPARE(row.boxes.at(2)->geometry(), QRect(110, 0, 100, 20));
}

void TestFlowLayout::insertsBetween()
{
    Row row;
    auto *between = new Box(QSize(30, 20));
    row.layout->insertWidget(1, between);
    row.arrange(500);
    QCOMPARE(row.layout->count(), 4);
    QCOMPARE(row.layout->itemAt(1)->widget(), between);
    QCOMPARE(between->geometry(), QRect(110, 0, 30, 20));
    QCOMPARE(row.boxes.at(1)->x(), 150);
}

void TestFlowLayout::isNeverWiderThanItsHolder()
{
    Row row;
    row.layout->setGeometry(QRect(0, 0, 60, 200));
    for (const Box *box : std::as_const(row.boxes))
        QCOMPARE(box->width(), 60);
}

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
