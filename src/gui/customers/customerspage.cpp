// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/customers/customerspage.h"

#include "gui/customers/customerfilters.h"
#include "gui/customers/customerprofile.h"
#include "storage/attributerepository.h"
#include "storage/segmentrepository.h"
#include "storage/suggestions.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::gui {

CustomersPage::CustomersPage(Services &services, QWidget *parent)
    : ListPage(PageName::Customers, services, new CustomerModel(services.session, services.formats),
               texts(), parent)
    , m_model(static_cast<CustomerModel *>(table()->pagedModel()))
    , m_actions(new CustomerActions(services, this))
{
    makeActions();
    makeFilters();
    watch({engine::Change::Customers, engine::Change::Orders, engine::Change::Imports});
    table()->setItemDelegateForColumn(m_model->columnNamed(u"consent"_s), new ChipDelegate(this));
    connect(list(), &ListPane::emptyActionRequested, this, [this] {
        Q_EMIT linkActivated(
                {QString::fromLatin1(PageName::Imports), {{u"kind"_s, u"customers"_s}}});
    });
    connect(table(), &TableView::opened, this, &CustomersPage::editCurrent);
    connect(&session(), &engine::Session::changed, this, [this](engine::Change change) {
        if (change == engine::Change::Segments && isReady())
            lookUp();
    });
}

ListPageTexts CustomersPage::texts()
{
    return {tr("Customers"),
            tr("Select a customer to see everything about them."),
            tr("Search name, e-mail, phone, city, ID"),
            tr("Search customers"),
            {u"customers"_s, tr("No customers yet"),
             tr("Import a file from your shop, or add the first one by hand."),
             tr("Import customers")}};
}

// --- actions

void CustomersPage::makeActions()
{
    m_add = makeAction(u"addCustomer"_s, tr("Add customer"), u"person-add"_s, QKeySequence::New);
    m_exportAll = makeAction(u"exportCustomers"_s, tr("Export list"), u"export"_s,
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_edit = makeAction(u"editCustomer"_s, tr("Edit"), u"edit"_s, QKeySequence(Qt::Key_F2));
    m_remove = makeAction(u"deleteCustomers"_s, tr("Delete"), u"delete"_s, QKeySequence::Delete);
    m_addTag = makeAction(u"addTag"_s, tr("Add tag"), u"tag"_s, QKeySequence(Qt::CTRL | Qt::Key_T));
    m_removeTag = makeAction(u"removeTag"_s, tr("Remove tag"), u"tag"_s);
    m_exportSelected = makeAction(u"exportSelected"_s, tr("Export selection"), u"export"_s);
    m_undo = makeAction(u"undoCustomers"_s, tr("Undo"), u"undo"_s, QKeySequence(u"Ctrl+Z"_s));
    m_actions->setUndoAction(m_undo);
    connect(m_actions, &CustomerActions::takingBack, this, &CustomersPage::focusList);
    connect(m_add, &QAction::triggered, this, [this] { edit({}); });
    connect(m_exportAll, &QAction::triggered, this, [this] { exportRows(false); });
    connect(m_edit, &QAction::triggered, this, &CustomersPage::editCurrent);
    connect(m_remove, &QAction::triggered, this, [this] {
        if (const QList<qint64> ids = table()->selectedIds(); !ids.isEmpty())
            m_actions->remove(this, ids);
    });
    connect(m_addTag, &QAction::triggered, this, [this] { askTag(true); });
    connect(m_removeTag, &QAction::triggered, this, [this] { askTag(false); });
    connect(m_exportSelected, &QAction::triggered, this, [this] { exportRows(true); });
    header()->setActions({m_add, m_exportAll});
    setListActions({m_exportAll});
    list()->setSelectionActions({m_addTag, m_removeTag, m_exportSelected, m_remove});
    connect(m_actions, &CustomerActions::saved, this, [this](qint64 id) {
        if (m_form)
            m_form->accept();
        table()->selectId(id);
        showEntry(id);
    });
    connect(m_actions, &CustomerActions::saveFailed, this, [this](const Error &error) {
        if (m_form)
            m_form->showFailure(error);
        else
            services().notices.failure(error);
    });
}

QList<QAction *> CustomersPage::pageActions() const
{
    return {m_add, m_edit, m_addTag, m_removeTag, m_exportAll, m_exportSelected, m_remove, m_undo};
}

void CustomersPage::makeFilters()
{
    const auto add = [this](const char *name, const QString &title) {
        auto *chip = new ChoiceChip(QString::fromLatin1(name), title, ChoiceChip::Choose::One);
        list()->filters()->addChip(chip);
        connect(chip, &FilterChip::aboutToOpen, this, &CustomersPage::lookUp);
        return chip;
    };
    m_segment = add(CustomerFilter::Segment, tr("Segment"));
    m_city = add(CustomerFilter::City, tr("City"));
    ChoiceChip *ordered = add(CustomerFilter::Ordered, tr("Orders"));
    ordered->setOptions(
            {{QString::fromLatin1(CustomerFilter::Ever), tr("Has ordered")},
             {QString::fromLatin1(CustomerFilter::Never), tr("Never ordered")},
             {QString::fromLatin1(CustomerFilter::Lately), tr("Ordered in the last 90 days")},
             {QString::fromLatin1(CustomerFilter::LongAgo), tr("Last order over 90 days ago")}});
    ChoiceChip *consent = add(CustomerFilter::Consent, tr("Consent"));
    consent->setOptions({{u"granted"_s, tr("Agreed")},
                         {u"denied"_s, tr("Refused")},
                         {u"unknown"_s, tr("Not known")}});
    m_tag = add(CustomerFilter::Tag, tr("Tag"));
}

// --- what the filters choose from

void CustomersPage::lookUp()
{
    const auto job = [](storage::Connection &connection) -> Result<Known> {
        Known known;
        MUSTER_TRY_ASSIGN(known.segments, storage::SegmentRepository(connection).list());
        MUSTER_TRY_ASSIGN(known.attributes, storage::AttributeRepository(connection).list());
        MUSTER_TRY_ASSIGN(known.cities, storage::existingTexts(connection, rules::Column::City));
        MUSTER_TRY_ASSIGN(known.tags, storage::existingTexts(connection, rules::Column::Tags));
        return known;
    };
    readChoices<Known>(job, [this](const Known &result) { known(result); });
}

void CustomersPage::known(const Known &known)
{
    m_known = known;
    const QVariantMap columns = table()->saveState();
    if (m_model->setAttributes(known.attributes))
        table()->restoreState(columns);
    QList<FilterOption> segments;
    for (const Segment &segment : known.segments)
        segments.append({segment.id.value, segment.name});
    m_segment->setOptions(segments);
    const auto options = [](const QStringList &texts) {
        QList<FilterOption> list;
        for (const QString &text : texts)
            list.append({text, text});
        return list;
    };
    m_city->setOptions(options(known.cities));
    m_tag->setOptions(options(known.tags));
    if (!m_waitingDraft.isEmpty()) {
        const QVariantMap draft = std::exchange(m_waitingDraft, {});
        goOnEditing(CustomerId{draft.value(u"id"_s).toLongLong()},
                    draft.value(u"fields"_s).toMap());
    }
}

void CustomersPage::goOnEditing(CustomerId id, const QVariantMap &draft)
{
    if (!id.isValid()) {
        edit({}, draft);
        return;
    }
    const auto job = [id](storage::Connection &connection) {
        return storage::CustomerRepository(connection).find(id);
    };
    storage::whenDone(session().database().run(storage::Role::Read, job), this,
                      [this, draft](const Result<Customer> &customer) {
                          if (customer)
                              edit(*customer, draft);
                          else
                              services().notices.failure(customer.error());
                      });
}

// --- the list

void CustomersPage::ask()
{
    const auto rule = customerRule(list()->filters()->values(), m_known.segments,
                                   rules::FieldCatalogue(m_known.attributes),
                                   session().workspace().ruleContext());
    if (!rule) {
        list()->stateView()->showError(rule.error());
        return;
    }
    m_audience = *rule;
    m_model->setQuery(list()->searchField()->text(), m_audience);
    m_model->reload();
}

// --- one customer

void CustomersPage::loadDetails(qint64 id)
{
    if (m_current && m_current->id.value != id)
        m_current.reset();
    const auto job = [id = CustomerId{id}, context = session().workspace().ruleContext()](
                             storage::Connection &connection) {
        return readProfile(connection, id, context);
    };
    readDetails<CustomerProfile>(job, [this](const CustomerProfile &profile) {
        m_current = profile.customer;
        showProfile(*details(), profile, services().formats, {m_edit},
                    [this](const PageLink &link) { Q_EMIT linkActivated(link); });
    });
}

void CustomersPage::editCurrent()
{
    if (m_current)
        edit(*m_current);
}

void CustomersPage::edit(const Customer &customer, const QVariantMap &draft)
{
    if (m_form)
        return;
    m_edited = customer;
    m_form = new CustomerForm(customer, m_known.attributes, services().formats, services().dialogs,
                              this);
    if (!draft.isEmpty())
        m_form->setDraft(draft);
    connect(m_form, &FormDialog::saveRequested, this,
            [this] { m_actions->save(m_form->customer()); });
    connect(m_form, &QDialog::finished, this, [this] { m_form = nullptr; });
    m_form->open();
}

void CustomersPage::askTag(bool add)
{
    const QList<qint64> ids = table()->selectedIds();
    if (ids.isEmpty())
        return;
    const QString title = add ? tr("Add tag") : tr("Remove tag");
    const QString suggestion = m_known.tags.value(0);
    services().dialogs.askText(
            this, title,
            add ? tr("Tag for %n customer(s)", nullptr, static_cast<int>(ids.size()))
                : tr("Tag to take from %n customer(s)", nullptr, static_cast<int>(ids.size())),
            suggestion, [this, ids, add](const QString &tag) {
                if (tag.trimmed().isEmpty())
                    return;
                if (add)
                    m_actions->addTag(ids, tag);
                else
                    m_actions->removeTag(ids, tag);
            });
}

void CustomersPage::exportRows(bool selectedOnly)
{
    engine::ExportOptions options;
    options.kind = engine::ExportKind::Customers;
    if (selectedOnly) {
        options.ids = table()->selectedIds();
        if (options.ids.isEmpty())
            return;
    } else {
        options.audience = m_audience;
        options.search = list()->searchField()->text();
    }
    m_actions->exportRows(this, options);
}

// --- links and what is kept

void CustomersPage::open(const QVariantMap &arguments)
{
    QVariantMap filters;
    for (const char *name : {CustomerFilter::Segment, CustomerFilter::City}) {
        const QString key = QString::fromLatin1(name);
        if (arguments.contains(key))
            filters.insert(key, arguments.value(key));
    }
    if (const qint64 id = arguments.value(u"id"_s).toLongLong(); id != 0) {
        // The list may be long and the customer far down: the pane beside it shows them at once.
        table()->selectId(id);
        showEntry(id);
        return;
    }
    list()->narrow(arguments.value(u"search"_s).toString(), filters);
    if (isReady())
        ask();
}

QVariantMap CustomersPage::saveState() const
{
    QVariantMap state = ListPage::saveState();
    if (m_form) {
        state.insert(u"draft"_s,
                     QVariantMap{{u"id"_s, m_edited.id.value}, {u"fields"_s, m_form->draft()}});
    }
    return state;
}

void CustomersPage::restoreState(const QVariantMap &state)
{
    m_waitingDraft = state.value(u"draft"_s).toMap();
    ListPage::restoreState(state);
}

} // namespace muster::gui
