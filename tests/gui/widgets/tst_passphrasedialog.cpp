// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing how secrets are sealed, and opening the seal, by mouse and by keys.
#include "gui/widgets/passphrasedialog.h"

#include "gui/fixture.h"
#include "gui/pagefaults.h"
#include "gui/theme/theme.h"
#include "storage/whendone.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;
using engine::FileSecretStore;
using engine::Seal;

class TestPassphraseDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_shared<FileSecretStore>(m_folder->path(), QByteArray());
    }
    void cleanup()
    {
        m_dialog.reset();
        applyTheme(*qApp, false);
    }

    void aPassphraseIsChosenByKeys()
    {
        make();
        QVERIFY(field("passphrase")->hasFocus());
        QCOMPARE(pageFaults(m_dialog.get()).join(u'\n'), QString());
        field("passphrase")->setFocus();
        takePictures("choose");
        QVERIFY(need<QRadioButton>(m_dialog.get(), "sealByPassphrase")->isChecked());
        QVERIFY(!accept()->isEnabled());
        keys(u"short"_s);
        press(Qt::Key_Return);
        QVERIFY(problem().contains(u"8"_s));
        QVERIFY(field("passphrase")->hasFocus());
        keys(u"correct horse"_s); // takes the place of what was typed
        press(Qt::Key_Tab);
        keys(u"correct hearse"_s);
        press(Qt::Key_Return);
        QVERIFY(problem().contains(u"not the same"_s));
        takePictures("problem");
        QCOMPARE(m_secrets->seal().value(), Seal::Undecided);
        press(Qt::Key_Tab);
        field("passphraseAgain")->selectAll();
        keys(u"correct horse"_s);
        QVERIFY(problem().isEmpty());
        press(Qt::Key_Return);
        QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
        QCOMPARE(m_secrets->seal().value(), Seal::Passphrase);
        QVERIFY(FileSecretStore(m_folder->path(), "correct horse").write(u"a"_s, "one"));
    }

    void theKeyFileIsChosenByMouse()
    {
        make();
        QTest::mouseClick(need<QRadioButton>(m_dialog.get(), "sealByKeyFile"), Qt::LeftButton, {},
                          QPoint(10, 10));
        QVERIFY(!field("passphrase")->isEnabled());
        QTest::mouseClick(accept(), Qt::LeftButton);
        QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
        QCOMPARE(m_secrets->seal().value(), Seal::KeyFile);
        // Looked at again it says what holds.
        make();
        QVERIFY(need<QRadioButton>(m_dialog.get(), "sealByKeyFile")->isChecked());
    }

    void theRightPassphraseOpensTheSeal()
    {
        QVERIFY(FileSecretStore(m_folder->path(), {}).setPassphrase("correct horse"));
        make();
        QCOMPARE(pageFaults(m_dialog.get()).join(u'\n'), QString());
        keys(u"wrong horse"_s);
        QTest::mouseClick(accept(), Qt::LeftButton);
        QTRY_VERIFY(!problem().isEmpty());
        takePictures("unlock");
        QCOMPARE(m_secrets->seal().value(), Seal::Locked);
        keys(u"correct horse"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
        QCOMPARE(m_secrets->seal().value(), Seal::Passphrase);
    }

    void askingIsLeftOutWhereThereIsNothingToAsk()
    {
        QWidget window;
        QList<bool> answers;
        const auto note = [&answers](bool ready) { answers.append(ready); };
        const auto secrets = storage::readyFuture(std::shared_ptr<engine::SecretStore>(m_secrets));
        askForSeal(secrets, SecretUse::Read, &window, note);
        QTRY_COMPARE(answers, QList<bool>{true});
        QVERIFY(m_secrets->useKeyFile());
        askForSeal(secrets, SecretUse::Write, &window, note);
        QTRY_COMPARE(answers, (QList<bool>{true, true}));
        // Given up.
        QVERIFY(m_secrets->setPassphrase("correct horse"));
        m_secrets = std::make_shared<FileSecretStore>(m_folder->path(), QByteArray());
        askForSeal(storage::readyFuture(std::shared_ptr<engine::SecretStore>(m_secrets)),
                   SecretUse::Read, &window, note);
        QTRY_VERIFY(window.findChild<PassphraseDialog *>());
        QTest::mouseClick(need<QPushButton>(&window, "cancelSeal"), Qt::LeftButton);
        QTRY_COMPARE(answers, (QList<bool>{true, true, false}));
    }

private:
    void make()
    {
        m_dialog =
                std::make_unique<PassphraseDialog>(m_secrets, m_secrets->seal().value(), nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->open();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void takePictures(const char *name)
    {
        const auto picture = u"passphrase-"_s + QLatin1StringView(name);
        takePicture(m_dialog.get(), picture + u"-light"_s);
        applyTheme(*qApp, true);
        takePicture(m_dialog.get(), picture + u"-dark"_s);
        applyTheme(*qApp, false);
    }
    QLineEdit *field(const char *name) { return need<QLineEdit>(m_dialog.get(), name); }
    QPushButton *accept() { return need<QPushButton>(m_dialog.get(), "sealSecrets"); }
    /// Empty where none is seen.
    QString problem()
    {
        const auto *label = need<QLabel>(m_dialog.get(), "passphraseProblem");
        return label->isVisible() ? label->text() : QString();
    }
    static void keys(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<engine::SecretStore> m_secrets;
    std::unique_ptr<PassphraseDialog> m_dialog;
};

QTEST_MAIN(TestPassphraseDialog)
#include "tst_passphrasedialog.moc"
