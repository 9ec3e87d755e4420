// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/campaigns/messagepreview.h"

#include "domain/address.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "storage/customerrepository.h"
#include "templates/template.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

QToolButton *stepButton(const QString &iconName, const QString &name, const QString &words)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setToolTip(words);
    button->setAccessibleName(words);
    setLook(button, Look::Quiet);
    return button;
}

} // namespace

SealedBrowser::SealedBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
}

QVariant SealedBrowser::loadResource(int type, const QUrl &name)
{
    // A picture in an e-mail would tell its sender, or a file on this machine would be read.
    Q_UNUSED(type)
    Q_UNUSED(name)
    return QByteArray();
}

MessagePreview::MessagePreview(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    build();
    connect(m_search, &SearchField::searched, this, &MessagePreview::reload);
    connect(m_previous, &QToolButton::clicked, this, [this] { showRecipient(m_at - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showRecipient(m_at + 1); });
    connect(m_states, &StateView::retryRequested, this, &MessagePreview::reload);
}

void MessagePreview::makeTabs()
{
    m_text = new SealedBrowser;
    m_text->setObjectName(u"previewText"_s);
    m_text->setAccessibleName(tr("The message as text"));
    m_html = new SealedBrowser;
    m_html->setObjectName(u"previewHtml"_s);
    m_html->setAccessibleName(tr("The message as HTML"));
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"previewTabs"_s);
    m_tabs->setAccessibleName(tr("Form of the message"));
    m_tabs->setDocumentMode(true);
    // A few lines at least; more only where there is room, rather than a bar to scroll what stands above, too.
    m_tabs->setMinimumHeight(140);
    m_tabs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_tabs->addTab(m_text, tr("Text"));
    m_tabs->addTab(m_html, tr("HTML"));
}

void MessagePreview::build()
{
    m_search = new SearchField;
    m_search->setObjectName(u"previewSearch"_s);
    m_search->setAccessibleName(tr("Find a customer for the preview"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setMinimumWidth(72); // beside large numbers
    m_previous = stepButton(u"chevron-left"_s, u"previewPrevious"_s, tr("Previous recipient"));
    m_next = stepButton(u"chevron-right"_s, u"previewNext"_s, tr("Next recipient"));
    m_position = new QLabel;
    m_position->setObjectName(u"previewPosition"_s);
    setLook(m_position, Look::Muted);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::s);
    row->addWidget(m_search, 1);
    row->addWidget(m_previous);
    row->addWidget(m_position);
    row->addWidget(m_next);

    m_to = new QLabel;
    m_to->setObjectName(u"previewTo"_s);
    m_subject = new QLabel;
    m_subject->setObjectName(u"previewSubject"_s);
    setLook(m_subject, Look::Heading);
    m_notes = new QLabel;
    m_notes->setObjectName(u"previewNotes"_s);
    setLook(m_notes, Look::Caution);
    for (QLabel *label : {m_to, m_subject, m_notes}) {
        label->setWordWrap(true);
        label->setTextFormat(label == m_subject ? Qt::RichText : Qt::PlainText);
    }
    makeTabs();

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(Space::s);
    column->addWidget(m_to);
    column->addWidget(m_subject);
    column->addWidget(m_notes);
    column->addWidget(m_tabs, 1);
    m_states = new StateView(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(Space::m);
    whole->addLayout(row);
    whole->addWidget(m_states, 1);
}

void MessagePreview::setDraft(const Campaign &draft, const templates::TagCatalogue &tags)
{
    const bool otherAudience = draft.segment != m_draft.segment || !m_hasAsked;
    m_draft = draft;
    m_tags = tags;
    m_tabs->setTabVisible(1, isEmail() && !draft.html.trimmed().isEmpty());
    if (otherAudience)
        reload();
    else
        render();
}

void MessagePreview::reload()
{
    m_hasAsked = true;
    m_query = {m_draft.segment, m_search->text().trimmed()};
    m_recipients.clear();
    m_total.reset();
    m_at = -1;
    m_states->showLoading();
    readPage();
    count();
}

void MessagePreview::readPage()
{
    m_isReadingMore = true;
    updateButtons();
    const auto future = m_services.session.database().run(
            storage::Role::Read,
            [query = m_query, context = m_services.session.workspace().ruleContext()](
                    storage::Connection &connection) {
                return readRecipients(connection, context, query);
            },
            m_reading.next());
    m_reading.whenDone(
            future, this,
            [this](const Result<storage::Page<storage::CustomerRow>> &page) { pageCame(page); });
}

/// Apart from the first page, which does not wait for it.
void MessagePreview::count()
{
    const auto future = m_services.session.database().run(
            storage::Role::Read,
            [query = m_query, context = m_services.session.workspace().ruleContext()](
                    storage::Connection &connection) {
                return countRecipients(connection, context, query);
            },
            m_totalling.next());
    m_totalling.whenDone(future, this, [this](const Result<qint64> &total) {
        if (!total) // the place alone is shown
            return m_services.session.noticeFailure(total.error());
        m_total = *total;
        updateButtons();
    });
}

void MessagePreview::pageCame(const Result<storage::Page<storage::CustomerRow>> &page)
{
    m_isReadingMore = false;
    if (!page) {
        m_services.session.noticeFailure(page.error());
        m_customer.reset();
        m_states->showError(page.error());
        updateButtons();
        return;
    }
    for (const storage::CustomerRow &row : page->rows)
        m_recipients.append(row.id);
    m_query.after = page->next;
    m_hasMore = page->next.has_value();
    if (m_recipients.isEmpty()) {
        m_customer.reset();
        m_states->showEmpty(u"customers"_s, tr("Nobody to show"),
                            m_search->text().isEmpty()
                                    ? tr("Nobody is in this segment at the moment.")
                                    : tr("No customer matches this search."));
        updateButtons();
        return;
    }
    showRecipient(std::min(m_at + 1, m_recipients.size() - 1));
}

void MessagePreview::showRecipient(qsizetype at)
{
    if (at >= m_recipients.size() && m_hasMore && !m_isReadingMore)
        return readPage();
    if (at < 0 || at >= m_recipients.size())
        return;
    m_at = at;
    updateButtons();
    const CustomerId id = m_recipients.at(at);
    const auto future = m_services.session.database().run(
            storage::Role::Read,
            [id](storage::Connection &connection) {
                return storage::CustomerRepository(connection).find(id);
            },
            m_finding.next());
    m_finding.whenDone(future, this, [this](const Result<Customer> &customer) {
        if (!customer) {
            m_services.session.noticeFailure(customer.error());
            m_states->showError(customer.error());
            return;
        }
        m_customer = *customer;
        m_states->showContent();
        render();
    });
}

void MessagePreview::updateButtons()
{
    const bool isNextRead = m_at + 1 < m_recipients.size();
    m_previous->setEnabled(m_at > 0 && !m_isReadingMore);
    m_next->setEnabled(m_at >= 0 && (isNextRead || (m_hasMore && !m_isReadingMore)));
    const Formats &formats = m_services.formats;
    m_position->setVisible(m_at >= 0 && hasAudience());
    m_position->setText(m_total ? tr("%1 of %2", "position of how many")
                                          .arg(formats.number(m_at + 1), formats.number(*m_total))
                                : formats.number(m_at + 1));
    m_position->setToolTip(m_query.search.isEmpty()
                                   ? tr("This customer’s place in the segment")
                                   : tr("This customer’s place among those found"));
}

void MessagePreview::render()
{
    if (!m_customer)
        return;
    const QString address = addressOf(*m_customer, m_draft.channel);
    const QString name = m_customer->name.isEmpty() ? m_customer->externalId : m_customer->name;
    m_to->setText(address.isEmpty() ? tr("To %1, who has no address for this channel").arg(name)
                  : hasAudience()   ? tr("To %1 · %2").arg(name, address)
                                    : tr("For example: %1 (%2)").arg(name, address));
    renderText();
    const auto html = templates::Template::compile(m_draft.html, templates::Format::Html, m_tags);
    m_html->setHtml(html ? html->render(*m_customer, m_services.session.workspace().mergeFormat())
                         : tr("The HTML has a problem; see the checks.").toHtmlEscaped());
}

void MessagePreview::renderText()
{
    QStringList missing;
    QStringList fallbacks;
    const QString subject =
            markedHtml(m_draft.subject, templates::Format::Header, missing, fallbacks);
    m_subject->setText(subject.isEmpty() ? tr("No subject yet").toHtmlEscaped() : subject);
    m_subject->setVisible(isEmail());
    const QString text = markedHtml(m_draft.text, templates::Format::Text, missing, fallbacks);
    m_text->setHtml(u"<div style=\"white-space: pre-wrap\">"_s + text + u"</div>"_s);
    missing.removeDuplicates();
    fallbacks.removeDuplicates();
    QStringList notes;
    if (!missing.isEmpty())
        notes.append(tr("No value and no fallback here: %1").arg(missing.join(u", "_s)));
    if (!fallbacks.isEmpty())
        notes.append(tr("From the fallback: %1").arg(fallbacks.join(u", "_s)));
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

QString MessagePreview::markedHtml(const QString &source, templates::Format format,
                                   QStringList &missing, QStringList &fallbacks) const
{
    const auto compiled = templates::Template::compile(source, format, m_tags);
    if (!compiled)
        return tr("This text has a problem; see the checks.").toHtmlEscaped();
    const Tokens &colours = tokens(palette());
    QString html;
    using Kind = templates::RenderedPiece::Kind;
    const auto pieces =
            compiled->renderPieces(*m_customer, m_services.session.workspace().mergeFormat());
    for (const templates::RenderedPiece &piece : pieces) {
        const QString text = piece.text.toHtmlEscaped();
        if (piece.kind == Kind::Literal || piece.kind == Kind::Value) {
            html += text;
        } else if (piece.kind == Kind::Fallback) {
            fallbacks.append(piece.tag.name());
            html += u"<span style=\"background:%1\">%2</span>"_s.arg(colours.warningSoft.name(),
                                                                     text);
        } else {
            missing.append(piece.tag.name());
            html += u"<span style=\"background:%1;color:%2\">[%3]</span>"_s.arg(
                    colours.dangerSoft.name(), colours.danger.name(),
                    piece.tag.name().toHtmlEscaped());
        }
    }
    return html;
}

} // namespace muster::gui
