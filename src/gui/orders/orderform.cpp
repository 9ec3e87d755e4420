// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/orderform.h"

#include "gui/foundation/shortcuts.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/datefields.h"
#include "gui/widgets/messagewords.h"
#include "storage/textlimits.h"

#include <QDateTime>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

enum ItemColumn { Sku, ItemName, Quantity, Price, ItemColumns };

/// What is edited in a cell says in which column that is.
class ItemDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (editor)
            editor->setAccessibleName(
                    index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return editor;
    }
};

QToolButton *makeButton(const QString &name, const QString &text, const QString &iconName)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(withoutMnemonic(text));
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    setLook(button, Look::Quiet);
    return button;
}

} // namespace

OrderForm::OrderForm(const Order &order, const QString &customer, const Formats &formats,
                     qint64 nowMs, Dialogs &dialogs, QWidget *parent)
    : FormDialog(order.id.isValid() ? tr("Edit order") : tr("New order"),
                 order.id.isValid() ? tr("Sa&ve order") : tr("Add o&rder"), dialogs, parent)
    , m_order(order)
    , m_formats(formats)
{
    setObjectName(u"orderForm"_s);
    addFields();
    const bool isNew = !order.id.isValid();
    setText(u"external_id"_s, order.externalId);
    setText(u"customer"_s, customer);
    m_time->setDateTime(wallClock(isNew ? nowMs : order.orderedAt));
    setText(u"amount"_s, isNew ? QString() : formats.amount(order.amountMinor));
    setText(u"status"_s, QString::number(static_cast<int>(order.status)));
    setText(u"channel"_s, order.channel);
    setText(u"coupon"_s, order.coupon);
    for (const OrderItem &item : order.items)
        addItem(item);
    showSum();
}

void OrderForm::addFields()
{
    addLine(u"external_id"_s, tr("&Order ID"), tr("As in your shop; unique"));
    addLine(u"customer"_s, tr("Customer &ID"), tr("Of a customer who is in this workspace"));
    m_time = new TimeField(m_formats);
    addField(u"time"_s, tr("Or&dered"), m_time);
    addLine(u"amount"_s, tr("&Amount (%1)").arg(m_formats.currency().code), example(1499));
    QComboBox *status = addChoice(u"status"_s, tr("&Status"));
    for (const OrderStatus it : allOrderStatuses())
        status->addItem(chipOf(it).text, QString::number(static_cast<int>(it)));
    addLine(u"channel"_s, tr("C&hannel"), tr("web, app, shop …"));
    addLine(u"coupon"_s, tr("Co&upon"));
    addWideField(u"items"_s, tr("It&ems"), makeItems());
}

QWidget *OrderForm::makeItems()
{
    auto *box = new QWidget;
    m_items = new QTableWidget(0, ItemColumns, box);
    box->setFocusProxy(m_items);
    m_items->setObjectName(u"itemsTable"_s);
    m_items->setAccessibleName(tr("Items of the order"));
    m_items->setHorizontalHeaderLabels({tr("SKU"), tr("Name"), tr("Pieces"), tr("Price each")});
    m_items->verticalHeader()->hide();
    m_items->verticalHeader()->setDefaultSectionSize(Space::rowHeight);
    m_items->setShowGrid(false);
    QHeaderView *header = m_items->horizontalHeader();
    header->setSectionResizeMode(ItemName, QHeaderView::Stretch);
    header->setHighlightSections(false);
    for (int column = 0; column < ItemColumns; ++column) {
        const bool isFigure = column == Quantity || column == Price;
        m_items->horizontalHeaderItem(column)->setTextAlignment(
                (isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    m_items->setColumnWidth(Sku, 84);
    // Their titles are as long as the language makes them, and the figures as long as they are.
    header->setMinimumSectionSize(84);
    header->setSectionResizeMode(Quantity, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Price, QHeaderView::ResizeToContents);
    m_items->setItemDelegate(new ItemDelegate(m_items));
    m_items->setTabKeyNavigation(false);
    m_items->setMinimumHeight(150);
    auto *add = makeButton(u"addItem"_s, tr("Add i&tem"), u"add"_s);
    auto *remove = makeButton(u"removeItem"_s, tr("Re&move item"), u"delete"_s);
    m_sum = new QLabel;
    m_sum->setObjectName(u"itemsSum"_s);
    setLook(m_sum, Look::Muted);
    connect(add, &QToolButton::clicked, this, [this] {
        addItem({});
        m_items->setCurrentCell(m_items->rowCount() - 1, Sku);
        m_items->editItem(m_items->currentItem());
    });
    connect(remove, &QToolButton::clicked, this, [this] {
        m_items->removeRow(m_items->currentRow());
        showSum();
    });
    connect(m_items, &QTableWidget::cellChanged, this, &OrderForm::showSum);
    remove->setEnabled(false);
    connect(m_items->selectionModel(), &QItemSelectionModel::currentChanged, remove,
            [remove](const QModelIndex &current) { remove->setEnabled(current.isValid()); });
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch(1);
    row->addWidget(m_sum);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::xs);
    layout->addWidget(m_items);
    layout->addLayout(row);
    return box;
}

void OrderForm::addItem(const OrderItem &item)
{
    const QSignalBlocker quiet(m_items);
    const int row = m_items->rowCount();
    m_items->insertRow(row);
    const QString price = item.priceMinor == 0 && item.name.isEmpty()
                                  ? QString()
                                  : m_formats.amount(item.priceMinor);
    const QStringList texts{item.sku, item.name, m_formats.number(item.quantity), price};
    for (int column = 0; column < texts.size(); ++column) {
        auto *cell = new QTableWidgetItem(texts.at(column));
        if (column >= Quantity)
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_items->setItem(row, column, cell);
    }
}

/// So many whole pieces of the currency, as they are typed.
QString OrderForm::example(qint64 major) const
{
    return m_formats.amount(major * m_formats.currency().minorPerMajor());
}

QString OrderForm::cell(int row, int column) const
{
    const QTableWidgetItem *item = m_items->item(row, column);
    return item ? item->text().trimmed() : QString();
}

/// Nothing where it cannot be read.
std::optional<OrderItem> OrderForm::itemAt(int row) const
{
    const qint64 quantity = m_formats.numberOf(cell(row, Quantity)).value_or(0);
    const auto price = m_formats.amountOf(cell(row, Price));
    if (quantity <= 0 || !price || *price < 0)
        return std::nullopt;
    return OrderItem{cell(row, Sku), cell(row, ItemName), quantity, *price};
}

void OrderForm::showSum()
{
    qint64 sum = 0;
    bool isWhole = true;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        const std::optional<OrderItem> item = itemAt(row);
        qint64 price = 0;
        isWhole = isWhole && item && !qMulOverflow(item->quantity, item->priceMinor, &price) &&
                  !qAddOverflow(sum, price, &sum);
    }
    m_sum->setText(isWhole && m_items->rowCount() > 0 ? tr("Total %1").arg(m_formats.money(sum))
                                                      : QString());
}

/// To the minute, as the field holds it.
QDateTime OrderForm::wallClock(qint64 at) const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at, m_formats.zone());
    return {time.date(), QTime(time.time().hour(), time.time().minute()), QTimeZone::utc()};
}

bool OrderForm::check()
{
    bool isRight = true;
    const auto see = [this, &isRight](const QString &name, const QString &problem) {
        setProblem(name, problem);
        isRight = isRight && problem.isEmpty();
    };
    const auto needed = [this](const QString &name, const QString &otherwise) {
        const QString typed = text(name);
        if (typed.size() > storage::longestIndexedText)
            return tr("At most %n character(s).", nullptr,
                      static_cast<int>(storage::longestIndexedText));
        return typed.isEmpty() ? otherwise : QString();
    };
    see(u"external_id"_s, needed(u"external_id"_s, tr("Give the order an ID.")));
    see(u"customer"_s, needed(u"customer"_s, tr("Say which customer ordered.")));
    see(u"channel"_s, needed(u"channel"_s, {}));
    see(u"coupon"_s, needed(u"coupon"_s, {}));
    see(u"amount"_s,
        m_formats.amountOf(text(u"amount"_s))
                ? QString()
                : tr("Type an amount like %1, without the currency.").arg(example(1499)));
    QString items;
    for (int row = 0; row < m_items->rowCount() && items.isEmpty(); ++row) {
        if (!itemAt(row)) {
            items = tr("Item %1 needs a whole number of pieces and a price like %2.")
                            .arg(m_formats.number(row + 1), example(499));
        }
    }
    see(u"items"_s, items);
    return isRight;
}

Order OrderForm::order() const
{
    Order order = m_order;
    order.externalId = text(u"external_id"_s);
    // Seconds are kept where the time was not changed.
    if (m_time->dateTime() != wallClock(m_order.orderedAt))
        order.orderedAt =
                QDateTime(m_time->date(), m_time->time(), m_formats.zone()).toMSecsSinceEpoch();
    order.amountMinor = m_formats.amountOf(text(u"amount"_s)).value_or(0);
    order.status = static_cast<OrderStatus>(text(u"status"_s).toInt());
    order.channel = text(u"channel"_s);
    order.coupon = text(u"coupon"_s);
    order.items.clear();
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (const std::optional<OrderItem> item = itemAt(row))
            order.items.append(*item);
    }
    return order;
}

QString OrderForm::customer() const
{
    return text(u"customer"_s);
}

void OrderForm::showUnknownCustomer(const Error &error)
{
    setBusy(false);
    setProblem(u"customer"_s, error.message);
}

/// As \a to writes what was typed in a column of the items; what \a from cannot read stays as it is.
QString OrderForm::rewritten(const QString &typed, int column, const Formats &from,
                             const Formats &to)
{
    const auto minor = from.amountOf(typed);
    const auto number = from.numberOf(typed);
    if (column == Price && minor)
        return to.amount(*minor);
    return column == Quantity && number ? to.number(*number) : typed;
}

/// Plainly, because the language may be another one when the draft is taken up again.
QVariantMap OrderForm::draft() const
{
    const Formats plain(QLocale::c(), m_formats.currency(), m_formats.zone());
    QVariantMap draft = FormDialog::draft();
    draft.insert(u"amount"_s, rewritten(text(u"amount"_s), Price, m_formats, plain));
    QVariantList rows;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ItemColumns; ++column)
            cells.append(rewritten(cell(row, column), column, m_formats, plain));
        rows.append(QVariant(cells));
    }
    draft.insert(u"itemRows"_s, rows);
    return draft;
}

void OrderForm::setDraft(const QVariantMap &draft)
{
    const Formats plain(QLocale::c(), m_formats.currency(), m_formats.zone());
    FormDialog::setDraft(draft);
    setText(u"amount"_s, rewritten(draft.value(u"amount"_s).toString(), Price, plain, m_formats));
    m_items->setRowCount(0);
    const QVariantList rows = draft.value(u"itemRows"_s).toList();
    for (const QVariant &row : rows) {
        QStringList cells = row.toStringList();
        cells.resize(ItemColumns);
        addItem({});
        for (int column = 0; column < ItemColumns; ++column)
            m_items->item(m_items->rowCount() - 1, column)
                    ->setText(rewritten(cells.at(column), column, plain, m_formats));
    }
    showSum();
}

} // namespace muster::gui
