// SPDX-License-Identifier: GPL-3.0-or-later
// The real questions to the person: what their buttons say and do, by mouse and by keys.
#include "gui/widgets/nativedialogs.h"

#include "gui/fixture.h"
#include "gui/pagefaults.h"
#include "gui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;

class TestNativeDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        QVERIFY(showAt(m_window.get()));
        m_choice = -2;
        m_text = u"nothing"_s;
    }

    void asks()
    {
        QMessageBox *box = ask({u"Title"_s,
                                u"Shall it be?"_s,
                                u"It may take a while."_s,
                                {u"Do it"_s, u"Do half of it"_s}});
        QVERIFY(box);
        QCOMPARE(pageFaults(box).join(u'\n'), QString());
        QCOMPARE(box->defaultButton(), need<QPushButton>(box, "choice0"));
        QCOMPARE(box->icon(), QMessageBox::Question);
        QTest::mouseClick(need<QPushButton>(box, "choice1"), Qt::LeftButton);
        QTRY_COMPARE(m_choice, 1);
    }

    void whatCannotBeUndoneIsNotWhatReturnDoes()
    {
        Question question{u"Title"_s, u"Cancel it?"_s, {}, {u"Cancel the rest"_s}, true};
        question.dismissal = u"Go back"_s;
        QMessageBox *box = ask(question);
        QVERIFY(box);
        QCOMPARE(pageFaults(box).join(u'\n'), QString());
        QCOMPARE(box->escapeButton()->text(), u"Go back"_s);
        QVERIFY(box->defaultButton() == box->escapeButton());
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(m_choice, int(Dialogs::cancelled));
        m_choice = -2;
        question.dismissal.clear();
        box = ask(question);
        QVERIFY(box);
        QCOMPARE(box->escapeButton()->text(), u"Cancel"_s);
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_COMPARE(m_choice, int(Dialogs::cancelled));
    }

    void everyQuestionIsReadWhole_data()
    {
        QTest::addColumn<int>("words");
        for (const int words : {1, 5, 8, 12, 40})
            QTest::addRow("%d words", words) << words;
    }
    void everyQuestionIsReadWhole()
    {
        QFETCH(int, words);
        const QString text = u"Nachrichten "_s.repeated(words);
        for (const QString &details : {QString(), u"Nothing is undone."_s}) {
            QMessageBox *box = ask({u"Title"_s, text, details, {u"Do it"_s}});
            QVERIFY(box);
            const auto *label = need<QLabel>(box, "qt_msgbox_label");
            const QRect room = label->contentsRect();
            const QSize needed =
                    label->fontMetrics()
                            .boundingRect(QRect(0, 0, room.width(), 10'000),
                                          label->wordWrap() ? Qt::TextWordWrap : 0, text)
                            .size();
            QVERIFY2(needed.width() <= room.width() && needed.height() <= room.height(),
                     qPrintable(u"%1×%2 in %3×%4"_s.arg(needed.width())
                                        .arg(needed.height())
                                        .arg(room.width())
                                        .arg(room.height())));
            QVERIFY(room.width() >= 300); // not narrow and high
            QTest::keyClick(box, Qt::Key_Escape);
        }
    }

    void whatTellsSomethingDoesNotLookLikeAQuestion()
    {
        Question statement{u"In use"_s, u"It cannot be deleted."_s, {}, {u"Show campaigns"_s}};
        statement.isStatement = true;
        QMessageBox *box = ask(statement);
        QVERIFY(box);
        QCOMPARE(box->icon(), QMessageBox::Information);
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_COMPARE(m_choice, int(Dialogs::cancelled));
    }

    void asksForText()
    {
        QDialog *dialog = askText();
        QVERIFY(dialog);
        QCOMPARE(pageFaults(dialog).join(u'\n'), QString());
        auto *field = need<QLineEdit>(dialog, "textField");
        QCOMPARE(field->selectedText(), u"vip"_s);
        field->setFocus();
        // Nothing is no answer.
        const auto *accept = need<QPushButton>(dialog, "acceptText");
        QVERIFY(accept->isEnabled());
        QTest::keyClick(field, Qt::Key_Space);
        QVERIFY(!accept->isEnabled());
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(field, u"gold"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_text, u" gold"_s);
        dialog = askText();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(m_text.isNull());
    }

    void aTextThatCannotBeUsedIsSaidBesideIt()
    {
        m_text.clear();
        m_dialogs.askText(
                m_window.get(), u"Send a test"_s, u"E-mail address"_s, {},
                [this](const QString &text) { m_text = text; },
                [](const QString &text) {
                    return text.contains(u'@') ? QString() : u"Not an address."_s;
                });
        auto *dialog = m_window->findChild<QDialog *>(u"textDialog"_s);
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        auto *field = need<QLineEdit>(dialog, "textField");
        auto *problem = need<QLabel>(dialog, "textProblem");
        field->setFocus();
        QTest::keyClicks(field, u"nonsense"_s);
        QVERIFY(problem->isHidden()); // not while it is being typed
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(dialog->isVisible() && problem->isVisible());
        QCOMPARE(problem->text(), u"Not an address."_s);
        QCOMPARE(pageFaults(dialog).join(u'\n'), QString());
        QTest::keyClick(field, Qt::Key_End); // Tab has come by and chosen all
        QTest::keyClicks(field, u"@example.com"_s);
        QVERIFY(problem->isHidden());
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_text, u"nonsense@example.com"_s);
    }

private:
    QMessageBox *ask(const Question &question)
    {
        // The one before goes with the event loop.
        const auto isGone = [this] { return !m_window->findChild<QDialog *>(u"questionBox"_s); };
        if (!QTest::qWaitFor(isGone))
            return nullptr;
        m_dialogs.ask(m_window.get(), question, [this](int choice) { m_choice = choice; });
        auto *box = m_window->findChild<QMessageBox *>(u"questionBox"_s);
        return box && QTest::qWaitForWindowActive(box) ? box : nullptr;
    }
    QDialog *askText()
    {
        const auto isGone = [this] { return !m_window->findChild<QDialog *>(u"textDialog"_s); };
        if (!QTest::qWaitFor(isGone))
            return nullptr;
        m_dialogs.askText(m_window.get(), u"Add tag"_s, u"Tag for 3 customers"_s, u"vip"_s,
                          [this](const QString &text) { m_text = text; }, {});
        auto *dialog = m_window->findChild<QDialog *>(u"textDialog"_s);
        return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }

    std::unique_ptr<QWidget> m_window;
    NativeDialogs m_dialogs;
    int m_choice = -2;
    QString m_text;
};

/// How wide a question may be before its text breaks depends on the screen: the usual one without a display is too small to
/// show texts that are cut off on others.
int main(int argc, char *argv[])
{
    QTemporaryFile screen;
    if (qgetenv("QT_QPA_PLATFORM") == "offscreen" && screen.open()) {
        screen.write(
                R"({"screens": [{"name": "Large", "x": 0, "y": 0, "width": 1920, "height": 1080,
                         "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
        screen.close();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(screen.fileName()));
    }
    QApplication app(argc, argv);
    TestNativeDialogs test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_nativedialogs.moc"
