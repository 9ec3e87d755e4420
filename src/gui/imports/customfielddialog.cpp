// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/imports/customfielddialog.h"

#include "gui/theme/theme.h"
#include "ingest/fields.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace muster::gui {

QString attributeKeyOf(const QString &name)
{
    return ingest::headerKey(name).replace(u' ', u'_').left(64);
}

CustomFieldDialog::CustomFieldDialog(const QString &suggestion, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(suggestion, this))
    , m_type(new QComboBox(this))
    , m_error(new QLabel(this))
{
    setObjectName(u"customFieldDialog"_s);
    setWindowTitle(tr("New custom field"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::xl);
    column->setSpacing(Space::l);
    auto *about =
            new QLabel(tr("Customers get this field beside the ones that Muster knows. It can "
                          "be used in segments and in messages. Its type cannot be changed "
                          "later."),
                       this);
    about->setWordWrap(true);
    setLook(about, Look::Muted);
    column->addWidget(about);
    auto *form = new QFormLayout;
    form->setSpacing(Space::m);
    m_name->setObjectName(u"fieldName"_s);
    m_name->setMaxLength(64);
    m_name->setMinimumWidth(280);
    m_type->setObjectName(u"fieldType"_s);
    m_type->addItem(tr("Text"), static_cast<int>(rules::AttributeType::Text));
    m_type->addItem(tr("Number"), static_cast<int>(rules::AttributeType::Number));
    m_type->addItem(tr("Date"), static_cast<int>(rules::AttributeType::Date));
    m_type->addItem(tr("Yes or no"), static_cast<int>(rules::AttributeType::Boolean));
    m_type->view()->setAccessibleName(tr("Type"));
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Type"), m_type);
    column->addLayout(form);
    m_error->setObjectName(u"fieldError"_s);
    m_error->setWordWrap(true);
    setLook(m_error, Look::Bad);
    m_error->hide();
    column->addWidget(m_error);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_save = buttons->addButton(tr("Create field"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"createField"_s);
    m_save->setDefault(true);
    setLook(m_save, Look::Primary);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_save->setEnabled(false);
        Q_EMIT defined({attributeKeyOf(m_name->text()), m_name->text().trimmed(),
                        static_cast<rules::AttributeType>(m_type->currentData().toInt())});
    });
    connect(m_name, &QLineEdit::textChanged, this, &CustomFieldDialog::judge);
    m_name->selectAll();
    judge();
}

void CustomFieldDialog::judge()
{
    m_save->setEnabled(!attributeKeyOf(m_name->text()).isEmpty());
}

void CustomFieldDialog::showError(const QString &text)
{
    m_error->setText(text);
    m_error->show();
    judge();
}

} // namespace muster::gui
