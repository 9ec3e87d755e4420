// SPDX-License-Identifier: GPL-3.0-or-later
// Writing campaigns with real clicks and keys: the list, the editor with completion, checks and preview, saving by itself,
// duplicating, deleting, scheduling; and the days on which things go wrong.
#include "gui/campaigns/campaignspage.h"
#include "gui/campaigns/messageeditor.h"
#include "gui/fixture.h"
#include "gui/pagefaults.h"
#include "gui/theme/theme.h"
#include "storage/campaignrepository.h"
#include "storage/customerrepository.h"
#include "storage/segmentrepository.h"
#include "storage/vendoraccountrepository.h"
#include "support/testdatabases.h"
#include "support/try.h"
#include "support/webhooksignature.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextLayout>
#include <QTimeZone>
#include <QToolButton>

using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

VendorAccount accountNamed(const QString &name)
{
    VendorAccount account;
    account.name = name;
    account.url = QUrl(u"http://127.0.0.1:9/"_s);
    account.createdAt = 1;
    return account;
}

void addAccount(Fixture &fixture)
{
    fixture.run([](storage::Connection &connection) {
        return storage::VendorAccountRepository(connection).create(accountNamed(u"acme"_s));
    });
}

SegmentId addSegment(Fixture &fixture, const QString &name, const QString &rules)
{
    return fixture.run([=](storage::Connection &connection) {
        return storage::SegmentRepository(connection).create(name, rules, 1);
    });
}

const QString Buyers =
        uR"({"combinator":"and","rules":[{"field":"orders","operator":">=","value":1}]})"_s;

QList<Campaign> campaigns(Fixture &fixture)
{
    return fixture.run([](storage::Connection &connection) {
        return storage::CampaignRepository(connection).list(100);
    });
}

Campaign newest(Fixture &fixture)
{
    return campaigns(fixture).value(0);
}

/// Several views have a widget of this name; the one that is seen, or nullptr.
template<typename T = QWidget>
T *seen(QWidget *root, const char *name)
{
    for (T *found : root->findChildren<T *>(QString::fromLatin1(name))) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

void click(QWidget *root, const char *name)
{
    const auto ready = [&] {
        const auto *button = seen<QAbstractButton>(root, name);
        return button && button->isEnabled();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(ready(), name, patience);
    QTest::mouseClick(seen<QAbstractButton>(root, name), Qt::LeftButton);
}

/// Clicks the primary button, which is made anew with the view.
void clickPrimary(QWidget *root)
{
    click(root, "primaryAction");
}

/// Whether a character stands in underlined text.
bool isUnderlined(QPlainTextEdit *editor, int position)
{
    const QTextBlock block = editor->document()->findBlock(position);
    for (const auto &range : block.layout()->formats()) {
        const int at = position - block.position();
        if (at >= range.start && at < range.start + range.length &&
            range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
            return true;
    }
    return false;
}

/// A page with a new draft open in its editor.
struct Writing
{
    explicit Writing(qint64 customers = 300)
        : fixture(customers)
        , page((prepare(), fixture.services()))
    {
        QVERIFY(showAt(&page));
        page.activate();
        page.open({{u"new"_s, true}, {u"segment"_s, segment.value}});
        QTRY_VERIFY_WITH_TIMEOUT(name()->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(need<QComboBox>(&page, "campaignVendor")->count() > 1, patience);
    }
    void prepare()
    {
        addAccount(fixture);
        segment = addSegment(fixture, u"Buyers"_s, Buyers);
    }
    [[nodiscard]] QLineEdit *name() { return need<QLineEdit>(&page, "campaignName"); }
    [[nodiscard]] QPlainTextEdit *subject()
    {
        return need<QPlainTextEdit>(&page, "campaignSubject");
    }
    [[nodiscard]] QPlainTextEdit *text() { return need<QPlainTextEdit>(&page, "campaignText"); }
    void write(const QString &subjectText, const QString &body)
    {
        subject()->setFocus();
        QTest::keyClicks(subject(), subjectText);
        QTest::keyClick(subject(), Qt::Key_Escape);
        text()->setFocus();
        QTest::keyClicks(text(), body);
        QTest::keyClick(text(), Qt::Key_Escape);
        chooseVendor();
    }
    void chooseVendor()
    {
        auto *vendor = need<QComboBox>(&page, "campaignVendor");
        vendor->setFocus();
        QTest::keyClick(vendor, Qt::Key_Down);
        QCOMPARE(vendor->currentText(), u"acme"_s);
    }
    void waitUntilSaved()
    {
        QTRY_COMPARE_WITH_TIMEOUT(textOf(&page, "saveState"), u"Saved"_s, patience);
    }

    Fixture fixture;
    SegmentId segment;
    CampaignsPage page;
};

} // namespace

class CampaignsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }
    void cleanup() { applyTheme(*qApp, false); }

    void listsSearchesAndOpens()
    {
        Fixture fixture(300);
        CampaignsPage page(fixture.services());
        auto *table = need<QTableView>(&page, "campaignTable");
        const QAbstractItemModelTester tester(
                table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(showAt(&page));
        page.activate();
        const int all = static_cast<int>(campaigns(fixture).size());
        QVERIFY(all > 1);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), all, patience);
        takePicture(&page, u"campaigns-light"_s);
        applyTheme(*qApp, true);
        takePicture(&page, u"campaigns-dark"_s);
        applyTheme(*qApp, false);

        click(&page, "filter1"); // drafts: the demo has none
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QVERIFY(need<QWidget>(&page, "filter1")->isVisible());
        click(&page, "emptyAction");
        QTRY_COMPARE(table->model()->rowCount(), all);
        QTRY_COMPARE(need<QAbstractButton>(&page, "filter0")->text(), u"All  %1"_s.arg(all));
        auto *search = need<QLineEdit>(&page, "campaignSearch");
        const QString first = table->model()->index(0, 0).data().toString();
        search->setFocus();
        QTest::keyClicks(search, first.toUpper());
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(table->model()->rowCount(), 1);

        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        auto *headline = need<QLabel>(&page, "watchHeadline");
        QTRY_VERIFY_WITH_TIMEOUT(headline->isVisible(), patience);
        // Nothing is on its way: no line about it is left empty.
        QVERIFY(need<QLabel>(&page, "watchSpeed")->isHidden());
        QVERIFY(need<QLabel>(&page, "watchWorker")->isHidden());
        QVERIFY(headline->text().contains(u"delivered"_s));
        QCOMPARE(textOf(&page, "pageTitle"), first);
        QCOMPARE(pageFaults(&page).join(u'\n'), QString());
        takePicture(&page, u"campaign-watch-finished"_s);
        QTest::mouseClick(need<QToolButton>(&page, "backButton"), Qt::LeftButton);
        QTRY_VERIFY(table->isVisible());
    }

    void listsAndFindsHoweverManyThereAre()
    {
        constexpr int all = 2'300;
        Fixture fixture(0);
        const SegmentId segment = addSegment(fixture, u"Early birds"_s, Buyers);
        fixture.run([segment](storage::Connection &connection) -> Result<bool> {
            storage::CampaignRepository campaigns(connection);
            for (int i = 1; i <= all; ++i) {
                Campaign campaign;
                campaign.name = u"Campaign no. %1."_s.arg(i);
                if (i == 2)
                    campaign.segment = segment;
                MUSTER_TRY(campaigns.create(campaign));
            }
            return true;
        });
        CampaignsPage page(fixture.services());
        QVERIFY(showAt(&page));
        page.activate();
        auto *table = need<QTableView>(&page, "campaignTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, patience);
        QTRY_COMPARE(need<QAbstractButton>(&page, "filter1")->text(), u"Drafts  2,300"_s);
        // To the oldest one.
        QVERIFY(QTest::qWaitFor(
                [table] {
                    table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
                    return table->model()->rowCount() == all;
                },
                patience));
        QCOMPARE(table->model()->index(all - 1, 0).data().toString(), u"Campaign no. 1."_s);
        // Found by its own name and by its segment's, without scrolling.
        auto *search = need<QLineEdit>(&page, "campaignSearch");
        search->setFocus();
        QTest::keyClicks(search, u"NO. 1."_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patience);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Campaign no. 1."_s);
        search->clear();
        QTRY_VERIFY(table->model()->rowCount() > 1);
        QTest::keyClicks(search, u"early"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patience);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Campaign no. 2."_s);
    }

    void whatTheListDoesKeepsTheTexts()
    {
        Fixture fixture(0);
        fixture.run([](storage::Connection &connection) -> Result<bool> {
            Campaign campaign;
            campaign.name = u"Written"_s;
            campaign.subject = u"Hello"_s;
            campaign.text = u"Dear all"_s;
            campaign.html = u"<p>Dear all</p>"_s;
            MUSTER_TRY(storage::CampaignRepository(connection).create(campaign));
            return true;
        });
        CampaignsPage page(fixture.services());
        QVERIFY(showAt(&page));
        page.activate();
        auto *table = need<QTableView>(&page, "campaignTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patience);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTRY_VERIFY(need<QAction>(&page, "campaignDelete")->isEnabled());
        need<QAction>(&page, "campaignDelete")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(campaigns(fixture).isEmpty(), patience);
        QTRY_VERIFY(!fixture.noticed.isEmpty());
        fixture.noticed.last().action();
        QTRY_COMPARE_WITH_TIMEOUT(campaigns(fixture).size(), 1, patience);
        QCOMPARE(newest(fixture).text, u"Dear all"_s);
        QCOMPARE(newest(fixture).html, u"<p>Dear all</p>"_s);
        QTRY_VERIFY(need<QLineEdit>(&page, "campaignName")->isVisible());
        QTest::mouseClick(need<QToolButton>(&page, "backButton"), Qt::LeftButton);
        QTRY_VERIFY(table->isVisible() && table->model()->rowCount() == 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTRY_VERIFY(need<QAction>(&page, "campaignDuplicate")->isEnabled());
        need<QAction>(&page, "campaignDuplicate")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(campaigns(fixture).size(), 2, patience);
        QCOMPARE(newest(fixture).subject, u"Hello"_s);
        QCOMPARE(newest(fixture).text, u"Dear all"_s);
        QTRY_VERIFY(need<QLineEdit>(&page, "campaignName")->isVisible());
        // Somebody else launches it between a look and a key: it is no draft any more, and stays.
        QTest::mouseClick(need<QToolButton>(&page, "backButton"), Qt::LeftButton);
        QTRY_VERIFY(table->isVisible() && table->model()->rowCount() == 2);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTRY_VERIFY(need<QAction>(&page, "campaignDelete")->isEnabled());
        fixture.run([](storage::Connection &connection) -> Result<bool> {
            MUSTER_TRY(connection.execute(u"UPDATE campaigns SET state = 4"_s));
            return true;
        });
        fixture.noticed.clear();
        need<QAction>(&page, "campaignDelete")->trigger();
        QTRY_COMPARE(fixture.noticed.size(), 1);
        QCOMPARE(fixture.noticed.last().kind, Notice::Kind::Failure);
        QCOMPARE(campaigns(fixture).size(), 2);
    }

    void returnOpensFromAnywhereInTheList()
    {
        Fixture fixture(300);
        CampaignsPage page(fixture.services());
        QVERIFY(showAt(&page));
        page.activate();
        auto *table = need<QTableView>(&page, "campaignTable");
        auto *headline = need<QLabel>(&page, "watchHeadline");
        auto *search = need<QLineEdit>(&page, "campaignSearch");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 1, patience);
        page.activateWindow();
        QTRY_VERIFY(page.isActiveWindow());
        page.setFocus();
        QTest::keyClick(&page, Qt::Key_Return); // nothing is chosen
        QVERIFY(table->isVisible());
        for (QWidget *focused : QList<QWidget *>{&page, need<QWidget>(&page, "filter0"), table}) {
            table->setCurrentIndex(table->model()->index(1, 0));
            focused->setFocus();
            QTRY_VERIFY(focused->hasFocus());
            QTest::keyClick(focused, Qt::Key_Enter);
            QTRY_VERIFY_WITH_TIMEOUT(headline->isVisible(), patience);
            // There the key does not open anything.
            page.setFocus();
            QTest::keyClick(&page, Qt::Key_Return);
            QVERIFY(headline->isVisible());
            QTest::mouseClick(need<QToolButton>(&page, "backButton"), Qt::LeftButton);
            QTRY_VERIFY(table->isVisible());
        }
        // A field of text has the key for itself.
        const QString name = table->model()->index(1, 0).data().toString();
        search->setFocus();
        QTest::keyClicks(search, name);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->isVisible());
    }

    void anEmptyWorkspaceSaysWhatToDo()
    {
        Fixture fixture(0);
        CampaignsPage page(fixture.services());
        QVERIFY(showAt(&page));
        page.activate();
        QTRY_VERIFY_WITH_TIMEOUT(seen(&page, "emptyState"), patience);
        QCOMPARE(pageFaults(&page).join(u'\n'), QString());
        takePicture(&page, u"campaigns-empty"_s);
        QVERIFY(!need<QWidget>(&page, "campaignSearch")->isVisible());
        QVERIFY(!need<QWidget>(&page, "filter0")->isVisible());
        click(&page, "emptyAction");
        QTRY_VERIFY_WITH_TIMEOUT(need<QLineEdit>(&page, "campaignName")->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(need<QPushButton>(&page, "addVendor")->isVisible(), patience);
        QSignalSpy links(&page, &Page::linkActivated);
        click(&page, "addVendor");
        QCOMPARE(links.size(), 1);
        const auto link = links.first().first().value<PageLink>();
        QCOMPARE(link, (PageLink{u"settings"_s, {{u"section"_s, u"vendors"_s}}}));
        takePicture(&page, u"campaign-editor-empty-workspace"_s);
    }

    void completesTagsAndUnderlinesWhatIsWrong()
    {
        Writing writing;
        QPlainTextEdit *text = writing.text();
        text->setFocus();
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, u"Dear {{fir"_s);
        auto *list = need<MessageEditor>(&writing.page, "campaignText")->completionList();
        QVERIFY(list);
        QTRY_VERIFY(list->isVisible());
        QVERIFY(list->model()->index(0, 0).data().toString().contains(u"First word"_s));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(text->toPlainText(), u"Dear {{first_name}}"_s);
        QVERIFY(!list->isVisible());

        QTest::keyClicks(text, u", {{nmae}}"_s);
        QTest::keyClick(text, Qt::Key_Escape);
        const int wrong = static_cast<int>(text->toPlainText().indexOf(u"{{nmae"_s));
        QTRY_VERIFY(isUnderlined(text, wrong));
        QVERIFY(!isUnderlined(text, 2));
        // The check leads to the place.
        writing.name()->setFocus();
        int found = -1;
        for (int i = 0; i < 10 && found < 0; ++i) {
            auto *go = writing.page.findChild<QPushButton *>(u"check%1"_s.arg(i));
            if (go && go->accessibleName().contains(u"nmae"_s))
                found = i;
        }
        QVERIFY(found >= 0);
        click(&writing.page, qPrintable(u"check%1"_s.arg(found)));
        QCOMPARE(text->textCursor().selectedText(), u"{{nmae}}"_s);
        takePicture(&writing.page, u"campaign-editor-problems"_s);
    }

    void writesPreviewsAndSaves()
    {
        Writing writing;
        writing.name()->setFocus();
        writing.name()->selectAll();
        QTest::keyClicks(writing.name(), u"Diwali thanks"_s);
        writing.write(u"For {{first_name|you}}"_s,
                      u"Dear {{name|friend}} from {{city}}, thank you. Unsubscribe: reply STOP"_s);
        writing.waitUntilSaved();
        const Campaign stored = newest(writing.fixture);
        QCOMPARE(stored.name, u"Diwali thanks"_s);
        QCOMPARE(stored.subject, u"For {{first_name|you}}"_s);
        QVERIFY(stored.text.startsWith(u"Dear {{name|friend}}"_s));
        QCOMPARE(stored.segment, writing.segment);
        QVERIFY(stored.vendorAccount.isValid());
        QTRY_VERIFY_WITH_TIMEOUT(
                textOf(&writing.page, "campaignAudience").contains(u"will get it"_s), patience);

        // Three recipients, one after the other.
        QStringList seen;
        auto *preview = need<QTextBrowser>(&writing.page, "previewText");
        for (int i = 1; i <= 3; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(
                    textOf(&writing.page, "previewPosition").startsWith(u"%1 of"_s.arg(i)),
                    patience);
            QTRY_VERIFY(preview->toPlainText().startsWith(u"Dear "_s) &&
                        !seen.contains(textOf(&writing.page, "previewTo")));
            QVERIFY(!preview->toPlainText().contains(u"{{"_s));
            seen.append(textOf(&writing.page, "previewTo"));
            click(&writing.page, "previewNext");
        }
        click(&writing.page, "previewPrevious");
        QTRY_COMPARE(textOf(&writing.page, "previewTo"), seen.last());
        takePicture(&writing.page, u"campaign-editor-light"_s);
        applyTheme(*qApp, true);
        takePicture(&writing.page, u"campaign-editor-dark"_s);
        applyTheme(*qApp, false);
        writing.page.resize(1000, 700);
        takePicture(&writing.page, u"campaign-editor-narrow"_s);
        QCOMPARE(pageFaults(&writing.page).join(u'\n'), QString());
    }

    void previewsEveryRecipient()
    {
        constexpr int page = 100; // so many are read at once
        Writing writing;
        QTRY_VERIFY_WITH_TIMEOUT(
                textOf(&writing.page, "campaignAudience").contains(u"will get it"_s), patience);
        const QString all = textOf(&writing.page, "campaignAudience").section(u' ', 2, 2);
        QVERIFY(all.toInt() > page + 1);
        for (int at = 1; at <= page + 2; ++at) {
            if (at > 1)
                click(&writing.page, "previewNext");
            QTRY_COMPARE_WITH_TIMEOUT(textOf(&writing.page, "previewPosition"),
                                      u"%1 of %2"_s.arg(QString::number(at), all), patience);
        }
        click(&writing.page, "previewPrevious");
        QTRY_VERIFY(textOf(&writing.page, "previewPosition").startsWith(u"101 of "_s));
        // And any of them by name, with how many are found.
        storage::CustomerQuery newest;
        newest.descending = true;
        newest.limit = 1;
        const QString last =
                writing.fixture
                        .run([newest](storage::Connection &connection) {
                            return storage::CustomerRepository(connection).list(newest);
                        })
                        .rows.first()
                        .email;
        auto *search = need<QLineEdit>(&writing.page, "previewSearch");
        search->setFocus();
        QTest::keyClicks(search, last);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(textOf(&writing.page, "previewPosition"), u"1 of 1"_s, patience);
        QTRY_VERIFY(textOf(&writing.page, "previewTo").contains(last));
        QVERIFY(!need<QToolButton>(&writing.page, "previewNext")->isEnabled());
    }

    void previewMarksWhatIsMissing()
    {
        Writing writing(0);
        writing.fixture.run([](storage::Connection &connection) -> Result<bool> {
            MUSTER_TRY(connection.execute(
                    u"INSERT INTO customers (external_id, external_id_folded, name, name_folded, "
                    "email, email_folded, orders, created_at, updated_at) "
                    "VALUES ('C1', 'c1', NULL, NULL, 'a@example.com', 'a@example.com', 2, 1, 1)"_s));
            return true;
        });
        writing.write(u"Hello {{name|friend}}"_s, u"From {{city}}"_s);
        auto *search = need<QLineEdit>(&writing.page, "previewSearch");
        search->setFocus();
        QTest::keyClicks(search, u"a@example"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(textOf(&writing.page, "previewTo").contains(u"a@example.com"_s),
                                 patience);
        QTRY_VERIFY(textOf(&writing.page, "previewNotes").contains(u"no fallback"_s) &&
                    textOf(&writing.page, "previewNotes").contains(u"city"_s));
        QVERIFY(textOf(&writing.page, "previewNotes").contains(u"From the fallback: name"_s));
        QCOMPARE(need<QTextBrowser>(&writing.page, "previewText")->toPlainText(), u"From [city]"_s);
    }

    void htmlLoadsNothing()
    {
        Writing writing;
        QFile secret(writing.fixture.path(u"secret.txt"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("secret");
        secret.close();
        auto *browser = need<QTextBrowser>(&writing.page, "previewHtml");
        QVERIFY(browser->loadResource(QTextDocument::HtmlResource,
                                      QUrl::fromLocalFile(secret.fileName()))
                        .toByteArray()
                        .isEmpty());
        QVERIFY(!browser->openLinks());
    }

    void keepsWhatIsNotSaved()
    {
        Writing writing;
        QVariantMap state;
        writing.text()->setFocus();
        QTest::keyClicks(writing.text(), u"not saved yet"_s);
        state = writing.page.saveState(); // before the pause for saving has passed
        QVERIFY(!state.value(u"unsaved"_s).toMap().isEmpty());
        writing.waitUntilSaved();
        // As if the program had ended before it was saved.
        Campaign stored = newest(writing.fixture);
        stored.text = u"older"_s;
        writing.fixture.run([stored](storage::Connection &connection) -> Result<bool> {
            MUSTER_TRY(storage::CampaignRepository(connection).update(stored));
            return true;
        });
        CampaignsPage again(writing.fixture.services());
        QVERIFY(showAt(&again));
        again.restoreState(state);
        auto *text = need<QPlainTextEdit>(&again, "campaignText");
        QTRY_COMPARE_WITH_TIMEOUT(text->toPlainText(), u"not saved yet"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(newest(writing.fixture).text, u"not saved yet"_s, patience);
    }

    void duplicatesDeletesAndTakesItBack()
    {
        Writing writing;
        writing.write(u"S"_s, u"T unsubscribe"_s);
        writing.waitUntilSaved();
        const qsizetype before = campaigns(writing.fixture).size();
        click(&writing.page, "campaignDuplicateButton");
        QTRY_COMPARE_WITH_TIMEOUT(campaigns(writing.fixture).size(), before + 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(writing.name()->text().endsWith(u"(copy)"_s), patience);
        QCOMPARE(newest(writing.fixture).text, u"T unsubscribe"_s);
        need<QAction>(&writing.page, "campaignDelete")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(campaigns(writing.fixture).size(), before, patience);
        QTRY_VERIFY(!writing.fixture.noticed.isEmpty());
        const Notice notice = writing.fixture.noticed.last();
        QVERIFY(notice.text.contains(u"Deleted"_s));
        notice.action();
        QTRY_COMPARE_WITH_TIMEOUT(campaigns(writing.fixture).size(), before + 1, patience);
        QCOMPARE(newest(writing.fixture).text, u"T unsubscribe"_s);
    }

    /// Sending and trying out lead to what is missing, one as the other.
    void leadsToWhatIsMissing()
    {
        Writing writing;
        const auto leadsTo = [&writing](const char *action, const QWidget *place) {
            writing.name()->setFocus();
            writing.fixture.noticed.clear();
            QTRY_VERIFY_WITH_TIMEOUT(need<QAction>(&writing.page, action)->isEnabled(), patience);
            need<QAction>(&writing.page, action)->trigger();
            QVERIFY(place->hasFocus());
            QCOMPARE(writing.fixture.noticed.size(), 1);
            QCOMPARE(writing.fixture.noticed.first().kind, Notice::Kind::Warning);
            QVERIFY(writing.name()->isVisible()); // the editor is still there
        };
        writing.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&writing.page));
        QTRY_VERIFY_WITH_TIMEOUT(seen(&writing.page, "check0"), patience);
        auto *vendor = need<QComboBox>(&writing.page, "campaignVendor");
        leadsTo("campaignReview", vendor);
        leadsTo("campaignTest", vendor);
        writing.chooseVendor();
        leadsTo("campaignReview", writing.subject());
    }

    void aSecretThatIsMissingHereIsSaidBeforeTheButton()
    {
        Writing writing; // its account has none
        writing.write(u"Hello"_s, u"Soon. Unsubscribe: reply STOP"_s);
        writing.waitUntilSaved();
        const auto says = [&writing](const char *place) {
            const auto labels = need<QWidget>(&writing.page, place)->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"not on this computer"_s);
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(says("checks"), patience);
        takePicture(&writing.page, u"campaign-editor-no-secret"_s);
        // In the smallest window, its words are whole.
        const QSize size = writing.page.size();
        writing.page.resize(780, 540);
        const auto isWhole = [&writing] {
            const auto labels = need<QWidget>(&writing.page, "checks")->findChildren<QLabel *>();
            return std::all_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
                return label->height() >= label->heightForWidth(label->width());
            });
        };
        QTRY_VERIFY(isWhole());
        const auto *side = need<QScrollArea>(&writing.page, "editorSide");
        QVERIFY(side->widget()->width() <= side->viewport()->width());
        takePicture(&writing.page, u"campaign-editor-smallest"_s);
        QCOMPARE(pageFaults(&writing.page).join(u'\n'), QString());
        writing.page.resize(size);
        clickPrimary(&writing.page);
        // It is no obstacle: another computer may have the secret.
        auto *button = need<QPushButton>(&writing.page, "launchButton");
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), patience);
        QVERIFY(says("launchWarnings"));
        QCOMPARE(pageFaults(&writing.page).join(u'\n'), QString());
        takePicture(&writing.page, u"campaign-launch-no-secret"_s);
        QSignalSpy links(&writing.page, &Page::linkActivated);
        click(&writing.page, "check0");
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().first().value<PageLink>(),
                 (PageLink{u"settings"_s,
                           {{u"section"_s, u"vendors"_s}, {u"account"_s, u"acme"_s}}}));
        // Entered there.
        QVERIFY(writing.fixture.session().secrets()->write(
                writing.fixture.workspace().secretKey(accountNamed(u"acme"_s).secretName()),
                WebhookSecret::generate().text().toLatin1()));
        writing.fixture.session().announce(engine::Change::VendorAccounts);
        auto *warnings = need<QWidget>(&writing.page, "launchWarnings");
        QTRY_VERIFY_WITH_TIMEOUT(!warnings->isVisible(), patience);
        QVERIFY(button->isVisible() && button->isEnabled());
    }

    void aWarningLeadsBackToTheText()
    {
        Writing writing;
        writing.write(u"Hello"_s, u"Soon."_s); // how to unsubscribe is not said
        writing.waitUntilSaved();
        clickPrimary(&writing.page);
        auto *button = need<QPushButton>(&writing.page, "launchButton");
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), patience);
        QPushButton *go = nullptr;
        const auto found =
                need<QWidget>(&writing.page, "launchWarnings")->findChildren<QPushButton *>();
        for (QPushButton *each : found) {
            if (each->accessibleName().contains(u"unsubscribe"_s))
                go = each;
        }
        QVERIFY(go);
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_VERIFY(writing.text()->isVisible());
        QVERIFY(writing.text()->hasFocus());
    }

    void schedulesAndTakesItBack()
    {
        Writing writing;
        writing.write(u"Hello"_s, u"Soon. Unsubscribe: reply STOP"_s);
        writing.waitUntilSaved();
        clickPrimary(&writing.page);
        auto *button = need<QPushButton>(&writing.page, "launchButton");
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), patience);
        QCOMPARE(pageFaults(&writing.page).join(u'\n'), QString());
        takePicture(&writing.page, u"campaign-launch"_s);
        click(&writing.page, "launchLater");
        auto *at = need<QDateTimeEdit>(&writing.page, "launchAt");
        QVERIFY(at->isEnabled());
        at->setDateTime(QDateTime(QDate(2001, 1, 1), QTime(10, 0), QTimeZone::utc()));
        QVERIFY2(!button->isEnabled(),
                 qPrintable(at->text() + textOf(&writing.page, "launchProblems")));
        QVERIFY(textOf(&writing.page, "launchProblems").contains(u"passed"_s));
        at->setDateTime(QDateTime(QDate(2099, 12, 1), QTime(10, 0), QTimeZone::utc()));
        QVERIFY(button->isEnabled());
        QCOMPARE(pageFaults(&writing.page).join(u'\n'), QString());
        writing.fixture.dialogs.choices = {0};
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(newest(writing.fixture).state, CampaignState::Scheduled,
                                  patience);
        // The wall clock of the workspace's zone.
        const QTimeZone zone = writing.fixture.workspace().settings().timeZone;
        const QString zoneName = QString::fromLatin1(zone.id());
        QVERIFY(writing.fixture.dialogs.asked.last().text.contains(zoneName));
        QCOMPARE(newest(writing.fixture).scheduledAt,
                 std::optional(
                         QDateTime(QDate(2099, 12, 1), QTime(10, 0), zone).toMSecsSinceEpoch()));
        auto *take = need<QPushButton>(&writing.page, "unscheduleButton");
        QTRY_VERIFY_WITH_TIMEOUT(take->isVisible() && take->isEnabled(), patience);
        QVERIFY(textOf(&writing.page, "launchHeading").contains(u"2099"_s));
        QVERIFY(textOf(&writing.page, "launchHeading").contains(zoneName));
        QCOMPARE(pageFaults(&writing.page).join(u'\n'), QString());
        takePicture(&writing.page, u"campaign-scheduled"_s);
        QTest::mouseClick(take, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(newest(writing.fixture).state, CampaignState::Draft, patience);
        // It can be launched again, or scheduled for another time.
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), patience);
        QVERIFY(!take->isVisible());
    }

    void aMissedTimeIsShown()
    {
        Fixture fixture(300);
        addAccount(fixture);
        fixture.run([](storage::Connection &connection) -> Result<bool> {
            storage::CampaignRepository campaigns(connection);
            Campaign campaign;
            campaign.name = u"Missed"_s;
            campaign.createdAt = 1;
            MUSTER_TRY_ASSIGN(const CampaignId id, campaigns.create(campaign));
            MUSTER_TRY(campaigns.schedule(id, 5, false, 1));
            MUSTER_TRY(campaigns.step(id, CampaignStep::Hold, 9, u"Nothing was running."_s));
            return true;
        });
        CampaignsPage page(fixture.services());
        QVERIFY(showAt(&page));
        page.activate();
        auto *table = need<QTableView>(&page, "campaignTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, patience);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"Needs attention"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        need<QAction>(&page, "campaignOpen")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(textOf(&page, "pageSubtitle"), u"Nothing was running."_s,
                                  patience);
    }

    // --------------------------------------------------------------------------------- bad days

    void aSegmentDeletedMeanwhileIsNotSaved()
    {
        Writing writing;
        const SegmentId other = addSegment(writing.fixture, u"Gone soon"_s, Buyers);
        writing.fixture.session().announce(engine::Change::Segments);
        auto *box = need<QComboBox>(&writing.page, "campaignSegment");
        QTRY_VERIFY_WITH_TIMEOUT(box->findText(u"Gone soon"_s) > 0, patience);
        writing.fixture.run([other](storage::Connection &connection) -> Result<bool> {
            MUSTER_TRY(storage::SegmentRepository(connection).remove(other));
            return true;
        });
        box->setFocus();
        QTest::keyClicks(box, u"Gone"_s);
        QCOMPARE(box->currentText(), u"Gone soon"_s);
        QTRY_VERIFY_WITH_TIMEOUT(textOf(&writing.page, "saveState").startsWith(u"Not saved: "_s),
                                 patience);
        QCOMPARE(newest(writing.fixture).segment, writing.segment);
    }

    void aNameThatIsTakenIsNotSaved()
    {
        Writing writing;
        const QString taken = campaigns(writing.fixture).value(1).name;
        writing.name()->setFocus();
        writing.name()->selectAll();
        QTest::keyClicks(writing.name(), taken);
        QTRY_VERIFY_WITH_TIMEOUT(textOf(&writing.page, "saveState").contains(u"already"_s),
                                 patience);
        QCOMPARE(writing.name()->text(), taken); // what was typed stays
    }

    void aBrokenDatabaseIsSaid()
    {
        Fixture fixture(300);
        fixture.run([](storage::Connection &connection) -> Result<bool> {
            MUSTER_TRY(connection.execute(u"ALTER TABLE campaigns RENAME TO gone"_s));
            return true;
        });
        CampaignsPage page(fixture.services());
        QVERIFY(showAt(&page));
        page.activate();
        QTRY_VERIFY_WITH_TIMEOUT(seen(&page, "errorState"), patience);
        QCOMPARE(pageFaults(&page).join(u'\n'), QString());
        takePicture(&page, u"campaigns-failed"_s);
        fixture.run([](storage::Connection &connection) -> Result<bool> {
            MUSTER_TRY(connection.execute(u"ALTER TABLE gone RENAME TO campaigns"_s));
            return true;
        });
        click(&page, "retryButton");
        auto *table = need<QTableView>(&page, "campaignTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() > 0, patience);
    }

    void everythingHasAName()
    {
        Fixture fixture(300);
        CampaignsPage page(fixture.services());
        QVERIFY(showAt(&page));
        page.activate();
        QCOMPARE(pageFaults(&page).join(u'\n'), QString());
        for (const QAction *action : page.pageActions())
            QVERIFY(!action->objectName().isEmpty() && !action->text().isEmpty());
    }
};

QTEST_MAIN(CampaignsPageTest)
#include "tst_campaignspage.moc"
