// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/fieldpicker.h"

#include "gui/segments/valueeditor.h"
#include "gui/theme/musterstyle.h"
#include "gui/theme/theme.h"
#include "gui/widgets/capitalised.h"
#include "support/folding.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

bool matchesWords(const QString &text, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&text](const QString &word) { return text.contains(word); });
}

} // namespace

void FieldListModel::setFields(const rules::FieldCatalogue &catalogue, bool onOrders)
{
    m_entries.clear();
    for (const rules::Field &field :
         onOrders ? catalogue.orderFields() : catalogue.customerFields())
        m_entries.append({field.name, capitalised(catalogue.label(field)), categoryOf(field)});
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry &a, const Entry &b) { return a.category < b.category; });
    setFilter({});
}

void FieldListModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = folded(text);
    m_lines.clear();
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    std::optional<FieldCategory> category;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!matchesWords(folded(entry.label + u' ' + entry.name), words))
            continue;
        if (category != entry.category)
            m_lines.append({{}, categoryLabel(entry.category)});
        category = entry.category;
        m_lines.append({entry.name, entry.label});
    }
    if (m_lines.isEmpty())
        m_lines.append({{}, tr("No field has this name")});
    endResetModel();
}

int FieldListModel::bestRow() const
{
    int first = -1;
    for (int row = 0; row < m_lines.size(); ++row) {
        const Line &line = m_lines.at(row);
        if (line.name.isEmpty())
            continue;
        if (first < 0)
            first = row;
        if (!m_filter.isEmpty() &&
            (folded(line.label).startsWith(m_filter) || line.name == m_filter))
            return row;
    }
    return first;
}

int FieldListModel::rowOf(const QString &name) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (!name.isEmpty() && m_lines.at(row).name == name)
            return row;
    }
    return -1;
}

QString FieldListModel::labelOf(const QString &name) const
{
    for (const Entry &entry : m_entries) {
        if (entry.name == name)
            return entry.label;
    }
    return name;
}

int FieldListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant FieldListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    if (role == NameRole)
        return line.name;
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return line.name.isEmpty() ? line.label : u"   "_s + line.label;
    // A heading cannot be chosen, but is to be read.
    if (role == Qt::ForegroundRole && line.name.isEmpty())
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    return {};
}

Qt::ItemFlags FieldListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isField = !m_lines.at(index.row()).name.isEmpty();
    return isField ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                   : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

FieldPicker::FieldPicker(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(&m_model, this))
{
    setPlaceholderText(tr("Choose a field"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTextMargins(0, 0, ControlSize::arrow - Space::s, 0);
    leaveUndoToDocument(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(14);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &FieldPicker::choose);
    connect(this, &QLineEdit::textEdited, this, &FieldPicker::offer);
}

void FieldPicker::setFields(const rules::FieldCatalogue &catalogue, bool onOrders)
{
    m_model.setFields(catalogue, onOrders);
}

void FieldPicker::setField(const QString &name)
{
    m_field = name;
    if (!m_completer->popup()->isVisible())
        showField();
}

QSize FieldPicker::sizeHint() const
{
    QSize hint = QLineEdit::sizeHint();
    const QString shown = text().isEmpty() ? placeholderText() : text();
    hint.setWidth(std::clamp(fontMetrics().horizontalAdvance(shown) + 56, 150, 240));
    return hint;
}

bool FieldPicker::event(QEvent *event)
{
    // Tab takes the marked field while the list is open, and goes on.
    if (event->type() == QEvent::KeyPress && m_completer->popup()->isVisible() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab && takeMarked())
        return true;
    return QLineEdit::event(event);
}

bool FieldPicker::takeMarked()
{
    const QModelIndex marked = m_completer->popup()->currentIndex();
    m_completer->popup()->hide();
    if (marked.isValid())
        choose(marked);
    return marked.isValid();
}

void FieldPicker::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_completer->popup()->isVisible();
    const bool opens = event->key() == Qt::Key_Down || event->key() == Qt::Key_F4 ||
                       event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isOpen && opens && !(event->modifiers() & ~Qt::KeypadModifier)) {
        offer({});
        return;
    }
    if (isOpen && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        takeMarked();
        return;
    }
    if (isOpen && event->key() == Qt::Key_Escape) {
        m_completer->popup()->hide();
        showField();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FieldPicker::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && isEnabled()) {
        selectAll();
        offer({});
    }
}

/// With the arrow of a box: it opens a list as that does.
void FieldPicker::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QStyleOptionComboBox box;
    box.initFrom(this);
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect = style()->subControlRect(QStyle::CC_ComboBox, &box, QStyle::SC_ComboBoxArrow, this);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, &painter, this);
}

void FieldPicker::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && !m_completer->popup()->isVisible())
        showField();
}

/// As wide as the field, unless what is listed needs more.
int FieldPicker::listWidth() const
{
    const QAbstractItemView *popup = m_completer->popup();
    const bool scrolls = m_model.rowCount() > m_completer->maxVisibleItems();
    const int bar = scrolls ? popup->verticalScrollBar()->sizeHint().width() : 0;
    return std::max(width(), popup->sizeHintForColumn(0) + bar + popup->frameWidth() * 2);
}

void FieldPicker::offer(const QString &filter)
{
    m_model.setFilter(filter);
    const int row = filter.isEmpty() && m_model.rowOf(m_field) >= 0 ? m_model.rowOf(m_field)
                                                                    : m_model.bestRow();
    QRect place = rect();
    place.setWidth(listWidth());
    m_completer->complete(place);
    if (row >= 0) {
        QAbstractItemView *popup = m_completer->popup();
        const QModelIndex index = popup->model()->index(row, 0);
        popup->setCurrentIndex(index);
        // The category above the first field stays in view.
        popup->scrollTo(row <= 1 ? popup->model()->index(0, 0) : index);
    }
}

void FieldPicker::choose(const QModelIndex &index)
{
    const QString name = index.data(FieldListModel::NameRole).toString();
    if (name.isEmpty()) {
        showField();
        return;
    }
    m_field = name;
    showField();
    Q_EMIT chosen(name);
}

void FieldPicker::showField()
{
    const QString label = m_model.labelOf(m_field);
    if (label != text())
        setText(label);
    setCursorPosition(0);
    updateGeometry();
}

} // namespace muster::gui
