// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/customers/customerform.h"

#include "gui/foundation/shortcuts.h"
#include "storage/textlimits.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

QString attributeName(const rules::AttributeDefinition &it)
{
    return u"attributes."_s + it.key;
}

} // namespace

CustomerForm::CustomerForm(const Customer &customer,
                           const QList<rules::AttributeDefinition> &attributes,
                           const Formats &formats, Dialogs &dialogs, QWidget *parent)
    : FormDialog(customer.id.isValid() ? tr("Edit customer") : tr("New customer"),
                 customer.id.isValid() ? tr("&Save customer") : tr("&Add customer"), dialogs,
                 parent)
    , m_customer(customer)
    , m_attributes(attributes)
    , m_formats(formats)
{
    setObjectName(u"customerForm"_s);
    addFields();
    fill(customer);
}

void CustomerForm::addFields()
{
    addLine(u"external_id"_s, tr("Customer &ID"), tr("As in your shop; unique"));
    addLine(u"name"_s, tr("&Name"));
    addLine(u"email"_s, tr("&E-mail"), u"name@example.com"_s);
    addLine(u"phone"_s, tr("&Phone"), u"+91 98765 43210"_s);
    addLine(u"city"_s, tr("&City"));
    addLine(u"country"_s, tr("C&ountry"));
    QComboBox *consent = addChoice(u"consent"_s, tr("&Marketing"));
    consent->addItem(tr("Not known whether they agree"),
                     QString::number(static_cast<int>(Consent::Unknown)));
    consent->addItem(tr("Agreed to receive it"),
                     QString::number(static_cast<int>(Consent::Granted)));
    consent->addItem(tr("Refused to receive it"),
                     QString::number(static_cast<int>(Consent::Denied)));
    addLine(u"tags"_s, tr("&Tags"), tr("Separated by commas"));
    addLine(u"visits"_s, tr("&Visits"));
    addLine(u"registered"_s, tr("&Registered on"), exampleDay());
    if (!m_attributes.isEmpty())
        addHeading(tr("Custom fields"));
    for (const rules::AttributeDefinition &it : std::as_const(m_attributes)) {
        const QString label = withMnemonicsEscaped(it.label.isEmpty() ? it.key : it.label);
        if (it.type == rules::AttributeType::Boolean) {
            QComboBox *choice = addChoice(attributeName(it), label);
            choice->addItem(tr("Not known"), QString());
            choice->addItem(tr("Yes"), u"yes"_s);
            choice->addItem(tr("No"), u"no"_s);
        } else {
            addLine(attributeName(it), label,
                    it.type == rules::AttributeType::Date ? exampleDay() : QString());
        }
    }
}

void CustomerForm::fill(const Customer &customer)
{
    setText(u"external_id"_s, customer.externalId);
    setText(u"name"_s, customer.name);
    setText(u"email"_s, customer.email);
    setText(u"phone"_s, customer.phone);
    setText(u"city"_s, customer.city);
    setText(u"country"_s, customer.country);
    setText(u"consent"_s, QString::number(static_cast<int>(customer.consent)));
    setText(u"tags"_s, customer.tags.join(u", "_s));
    setText(u"visits"_s, customer.visits ? m_formats.number(*customer.visits) : QString());
    setText(u"registered"_s, dayText(customer.registeredAt));
    fillAttributes();
}

void CustomerForm::fillAttributes()
{
    for (const rules::AttributeDefinition &it : std::as_const(m_attributes)) {
        const QJsonValue value = m_customer.attributes.value(it.key);
        QString text = value.toString();
        if (value.isBool())
            text = value.toBool() ? u"yes"_s : u"no"_s;
        else if (value.isDouble() && it.type == rules::AttributeType::Date)
            text = dayText(static_cast<qint64>(value.toDouble()));
        else if (value.isDouble())
            text = m_formats.decimal(value.toDouble());
        setText(attributeName(it), text);
    }
}

QString CustomerForm::exampleDay() const
{
    return m_formats.date(QDate(2025, 5, 31));
}

QString CustomerForm::dayProblem() const
{
    return tr("Type a day like %1 or %2.")
            .arg(exampleDay(), m_formats.shortDate(QDate(2025, 5, 31)));
}

std::optional<qint64> CustomerForm::dayOf(const QString &text) const
{
    const std::optional<QDate> day = m_formats.dayOf(text);
    return day ? std::optional(day->startOfDay(m_formats.zone()).toMSecsSinceEpoch())
               : std::nullopt;
}

QString CustomerForm::dayText(const std::optional<qint64> &at) const
{
    return at ? m_formats.date(*at) : QString();
}

QString CustomerForm::problemOf(const QString &name) const
{
    const QString typed = text(name);
    if (name == u"external_id" && typed.isEmpty())
        return tr("Give the customer an ID, for example the number in your shop.");
    if (typed.size() > storage::longestIndexedText)
        return tr("At most %n character(s).", nullptr,
                  static_cast<int>(storage::longestIndexedText));
    static const QRegularExpression address(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"_s);
    if (name == u"email" && !typed.isEmpty() && !address.match(typed).hasMatch())
        return tr("An e-mail address looks like name@example.com.");
    if (name == u"phone" && !typed.isEmpty() && typed.count(QRegularExpression(u"\\d"_s)) < 5)
        return tr("A phone number has at least five digits.");
    if (name == u"visits" && !typed.isEmpty() && m_formats.numberOf(typed).value_or(-1) < 0)
        return tr("Type a whole number, 0 or more.");
    if (name == u"registered" && !typed.isEmpty() && !dayOf(typed))
        return dayProblem();
    return {};
}

bool CustomerForm::check()
{
    bool isRight = true;
    const auto see = [this, &isRight](const QString &name, const QString &problem) {
        setProblem(name, problem);
        isRight = isRight && problem.isEmpty();
    };
    for (const QString &name : {u"external_id"_s, u"name"_s, u"email"_s, u"phone"_s, u"city"_s,
                                u"country"_s, u"visits"_s, u"registered"_s}) {
        see(name, problemOf(name));
    }
    for (const rules::AttributeDefinition &it : std::as_const(m_attributes)) {
        const QString typed = text(attributeName(it));
        QString problem;
        if (!typed.isEmpty() && attributeValue(it).isUndefined()) {
            problem = it.type == rules::AttributeType::Date
                              ? dayProblem()
                              : tr("Type a number, for example %1.").arg(m_formats.decimal(12.5));
        }
        see(attributeName(it), problem);
    }
    return isRight;
}

/// Undefined where what was typed does not fit, null where nothing was.
QJsonValue CustomerForm::attributeValue(const rules::AttributeDefinition &it) const
{
    const QString typed = text(attributeName(it));
    if (typed.isEmpty())
        return QJsonValue::Null;
    switch (it.type) {
    case rules::AttributeType::Boolean:
        return typed == u"yes";
    case rules::AttributeType::Number: {
        const std::optional<double> number = m_formats.decimalOf(typed);
        return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Undefined);
    }
    case rules::AttributeType::Date: {
        const std::optional<qint64> day = dayOf(typed);
        return day ? QJsonValue(static_cast<double>(*day)) : QJsonValue(QJsonValue::Undefined);
    }
    case rules::AttributeType::Text:
        break;
    }
    return typed;
}

Customer CustomerForm::customer() const
{
    Customer customer = m_customer;
    customer.externalId = text(u"external_id"_s);
    customer.name = text(u"name"_s);
    customer.email = text(u"email"_s);
    customer.phone = text(u"phone"_s);
    customer.city = text(u"city"_s);
    customer.country = text(u"country"_s);
    customer.consent = static_cast<Consent>(text(u"consent"_s).toInt());
    customer.tags.clear();
    const QStringList tags = text(u"tags"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &tag : tags)
        customer.tags.append(tag.trimmed());
    customer.visits = m_formats.numberOf(text(u"visits"_s));
    // The time of day is kept where the day was not changed.
    if (text(u"registered"_s) != dayText(m_customer.registeredAt))
        customer.registeredAt = dayOf(text(u"registered"_s));
    for (const rules::AttributeDefinition &it : m_attributes) {
        const QJsonValue value = attributeValue(it);
        if (value.isNull() || value.isUndefined())
            customer.attributes.remove(it.key);
        else if (it.type != rules::AttributeType::Date ||
                 text(attributeName(it)) !=
                         dayText(static_cast<qint64>(
                                 m_customer.attributes.value(it.key).toDouble())))
            customer.attributes.insert(it.key, value);
    }
    return customer;
}

/// Plainly, because the language may be another one when the draft is taken up again.
QVariantMap CustomerForm::draft() const
{
    const Formats plain(QLocale::c(), m_formats.currency(), m_formats.zone());
    return rewritten(FormDialog::draft(), m_formats, plain);
}

void CustomerForm::setDraft(const QVariantMap &draft)
{
    const Formats plain(QLocale::c(), m_formats.currency(), m_formats.zone());
    FormDialog::setDraft(rewritten(draft, plain, m_formats));
}

/// The values of a draft with numbers and days as \a to writes them; what \a from cannot read stays as it is.
QVariantMap CustomerForm::rewritten(QVariantMap draft, const Formats &from, const Formats &to) const
{
    const auto rewrite = [&](const QString &name, rules::AttributeType type) {
        const QString typed = draft.value(name).toString();
        const auto number = from.decimalOf(typed);
        const auto day = from.dayOf(typed);
        if (type == rules::AttributeType::Number && number)
            draft.insert(name, to.decimal(*number));
        else if (type == rules::AttributeType::Date && day)
            draft.insert(name, to.date(*day));
    };
    rewrite(u"visits"_s, rules::AttributeType::Number);
    rewrite(u"registered"_s, rules::AttributeType::Date);
    for (const rules::AttributeDefinition &it : m_attributes)
        rewrite(attributeName(it), it.type);
    return draft;
}

} // namespace muster::gui
