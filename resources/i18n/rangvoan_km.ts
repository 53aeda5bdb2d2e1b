<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>ថត</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ថាស</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>របៀបប្រើ៖ %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[ជម្រើស]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>ជម្រើស៖</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>ពាក្យបញ្ជា និងតម្លៃ៖</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>បង្ហាញជំនួយអំពីជម្រើស។</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>រកមើលក្នុង៖</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ត្រឡប់ថយក្រោយ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ទៅមុខ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ទៅមុខវិញ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ថតមេ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ទៅថតមេ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>បង្កើតថតថ្មី</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>បង្កើតថតថ្មីមួយ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>ទិដ្ឋភាពបញ្ជី</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>ប្តូរទៅទិដ្ឋភាពបញ្ជី</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>ទិដ្ឋភាពលម្អិត</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>ប្តូរទៅទិដ្ឋភាពលម្អិត</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>របារចំហៀង</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>បញ្ជីទីតាំង និងចំណាំ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ប្រភេទឯកសារ៖</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>រកថត</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>រក្សាទុកជា</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ថត៖</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ឈ្មោះឯកសារ (&amp;N)៖</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>បើក (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ជ្រើស (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>រក្សាទុក (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>ប្តូរឈ្មោះ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>លុប (&amp;D)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>បង្ហាញឯកសារលាក់ (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>ថតថ្មី (&amp;N)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>ថតថ្មី</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>កុំព្យូទ័ររបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>ទីតាំងថ្មីៗ</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ថត</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 មានរួចហើយ។
តើចង់ជំនួសវាឬ?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
រកមិនឃើញឯកសារ។
សូមពិនិត្យឈ្មោះឯកសារម្តងទៀត។</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
រកមិនឃើញថត។
សូមពិនិត្យឈ្មោះថតម្តងទៀត។</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>តើពិតជាចង់លុប '%1' ឬ?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>មិនអាចលុបថតបានទេ។</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ទំហំ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>កាលបរិច្ឆេទកែប្រែ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>កុំព្យូទ័ររបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>កុំព្យូទ័រ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>មិនធ្វើវិញ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើឡើងវិញ (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ចម្លង (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិទភ្ជាប់ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ជ្រើសទាំងអស់</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>បាទ/ចាស (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ទេ (&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>អនុវត្ត</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>កំណត់ឡើងវិញ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>មិនរក្សាទុក</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ព្យាយាមម្តងទៀត</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>មិនធ្វើវិញ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើឡើងវិញ (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ចម្លង (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>ចម្លងតំណ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិទភ្ជាប់ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ជ្រើសទាំងអស់</translation>
    </message>
</context>
<context>
    <name>after</name>
    <message>
        <source>Something changed after the signature?</source>
        <translation>មានការផ្លាស់ប្តូរក្រោយចុះហត្ថលេខាឬ?</translation>
    </message>
    <message>
        <source>The authority asks for a change</source>
        <translation>ថ្នាក់លើស្នើឱ្យកែប្រែ</translation>
    </message>
    <message>
        <source>A seat falls free</source>
        <translation>កន្លែងរង្វាន់ទំនេរ</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>ការតវ៉ា</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>ទទួលថ្ងៃ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ពី</translation>
    </message>
    <message>
        <source>About</source>
        <translation>អំពី</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>ការតវ៉ាថ្មី</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>ទទួលនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>អ្នកតវ៉ា</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>តវ៉ាអំពី</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ខ្លឹមសារ</translation>
    </message>
    <message>
        <source>Enter it in the register</source>
        <translation>កត់ក្នុងបញ្ជីតវ៉ា</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>អ្នកដោះស្រាយ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ចម្លើយ</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>កត់ត្រាចម្លើយ</translation>
    </message>
    <message>
        <source>No complaint was received.</source>
        <translation>មិនទាន់មានការតវ៉ាទេ។</translation>
    </message>
    <message>
        <source>To be answered within %1 days.</source>
        <translation>ត្រូវឆ្លើយក្នុងរយៈពេល %1 ថ្ងៃ។</translation>
    </message>
    <message>
        <source>the procedure</source>
        <translation>នីតិវិធី</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>បានឆ្លើយ %1</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>ត្រូវឆ្លើយ</translation>
    </message>
    <message>
        <source>%1 wrote: “%2”</source>
        <translation>%1 បានសរសេរ៖ «%2»</translation>
    </message>
    <message>
        <source>Answered by %1 on %2: “%3”</source>
        <translation>%1 បានឆ្លើយនៅ%2៖ «%3»</translation>
    </message>
    <message>
        <source>%1 (marked the candidate)</source>
        <translation>%1 (បានដាក់ពិន្ទុបេក្ខជន)</translation>
    </message>
    <message>
        <source>Write the day as 15/03/2026.</source>
        <translation>សូមសរសេរថ្ងៃដូចជា ១៥/០៣/២០២៦។</translation>
    </message>
    <message>
        <source>Write from whom it came.</source>
        <translation>សូមសរសេរអ្នកតវ៉ា។</translation>
    </message>
    <message>
        <source>Write what it says.</source>
        <translation>សូមសរសេរខ្លឹមសារការតវ៉ា។</translation>
    </message>
    <message>
        <source>Choose who handles it.</source>
        <translation>សូមជ្រើសរើសអ្នកដោះស្រាយ។</translation>
    </message>
    <message>
        <source>%1 marked the candidate: choose somebody who did not.</source>
        <translation>%1 បានដាក់ពិន្ទុបេក្ខជននេះ៖ សូមជ្រើសរើសអ្នកដែលមិនបានដាក់ពិន្ទុ។</translation>
    </message>
    <message>
        <source>Write the answer.</source>
        <translation>សូមសរសេរចម្លើយ។</translation>
    </message>
    <message>
        <source>An instruction of the authority, a seat that falls free, a complaint: each is recorded on the page of the approval.</source>
        <translation>ការណែនាំរបស់ថ្នាក់លើ កន្លែងរង្វាន់ទំនេរ ឬការតវ៉ា៖ ត្រូវកត់ត្រានៅទំព័រការឯកភាព។</translation>
    </message>
    <message>
        <source>Open the page of the approval</source>
        <translation>បើកទំព័រការឯកភាព</translation>
    </message>
    <message>
        <source>What comes of it? The decision of the committee is never edited: a new one stands beside it.</source>
        <translation>លទ្ធផលយ៉ាងណា? សេចក្តីសម្រេចរបស់គណៈកម្មការមិនត្រូវកែទេ៖ សេចក្តីសម្រេចថ្មីស្ថិតនៅក្បែរ។</translation>
    </message>
    <message>
        <source>The committee confirms</source>
        <translation>គណៈកម្មការរក្សាដដែល</translation>
    </message>
    <message>
        <source>The committee decides anew</source>
        <translation>គណៈកម្មការសម្រេចជាថ្មី</translation>
    </message>
    <message>
        <source>The authority names the awardees</source>
        <translation>ថ្នាក់លើកំណត់អ្នកជាប់រង្វាន់</translation>
    </message>
    <message>
        <source>Number of its decision</source>
        <translation>លេខសេចក្តីសម្រេចរបស់ថ្នាក់លើ</translation>
    </message>
    <message>
        <source>Record the awardees named</source>
        <translation>កត់ត្រាអ្នកជាប់រង្វាន់ដែលបានកំណត់</translation>
    </message>
    <message>
        <source>The instruction of the authority</source>
        <translation>ការណែនាំរបស់ថ្នាក់លើ</translation>
    </message>
    <message>
        <source>The committee has looked at the instruction and confirms its decision.</source>
        <translation>គណៈកម្មការបានពិនិត្យការណែនាំ ហើយរក្សាសេចក្តីសម្រេចរបស់ខ្លួនដដែល។</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>លំដាប់ទី%1</translation>
    </message>
    <message>
        <source>The committee confirmed its decision. It goes back to the authority.</source>
        <translation>គណៈកម្មការបានរក្សាសេចក្តីសម្រេច។ សូមដាក់ជូនថ្នាក់លើវិញ។</translation>
    </message>
    <message>
        <source>This candidate has a place already.</source>
        <translation>បេក្ខជននេះមានលំដាប់រួចហើយ។</translation>
    </message>
    <message>
        <source>Write the number of the decision by which the authority names them: papers cite it.</source>
        <translation>សូមសរសេរលេខសេចក្តីសម្រេចដែលថ្នាក់លើកំណត់៖ លិខិតយោងលេខនេះ។</translation>
    </message>
    <message>
        <source>The awardees are named by the authority. The decision of the committee stays in the archive beside it.</source>
        <translation>ថ្នាក់លើបានកំណត់អ្នកជាប់រង្វាន់។ សេចក្តីសម្រេចរបស់គណៈកម្មការនៅក្នុងបណ្ណសារដដែល។</translation>
    </message>
    <message>
        <source>Whose seat</source>
        <translation>កន្លែងរបស់</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ភស្តុតាង</translation>
    </message>
    <message>
        <source>How the person was heard</source>
        <translation>របៀបស្តាប់ចម្លើយសាមីខ្លួន</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>កាលបរិច្ឆេទសម្រេច</translation>
    </message>
    <message>
        <source>Print the correction notice, the letters, the new certificate</source>
        <translation>បោះពុម្ពលិខិតកែតម្រូវ លិខិតជូនដំណឹង និងប័ណ្ណសរសើរថ្មី</translation>
    </message>
    <message>
        <source>The vote on the vacated seat</source>
        <translation>ការបោះឆ្នោតលើកន្លែងរង្វាន់ទំនេរ</translation>
    </message>
    <message>
        <source>A seat that falls free</source>
        <translation>កន្លែងរង្វាន់ទំនេរ</translation>
    </message>
    <message>
        <source>Choose an awardee …</source>
        <translation>ជ្រើសរើសអ្នកជាប់រង្វាន់ …</translation>
    </message>
    <message>
        <source>was the first reserve</source>
        <translation>ពីបេក្ខជនបម្រុងទី១</translation>
    </message>
    <message>
        <source>was place %1</source>
        <translation>ពីលំដាប់ទី%1</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 លេខ %2</translation>
    </message>
    <message>
        <source>the prize of %1 riel</source>
        <translation>ប្រាក់រង្វាន់ %1 រៀល</translation>
    </message>
    <message>
        <source>the announcement of %1 (%2)</source>
        <translation>ការប្រកាសថ្ងៃ %1 (%2)</translation>
    </message>
    <message>
        <source>so say the rules</source>
        <translation>តាមវិធាន</translation>
    </message>
    <message>
        <source>The first reserve takes the seat</source>
        <translation>បេក្ខជនបម្រុងទីមួយឡើងជំនួស</translation>
    </message>
    <message>
        <source>Everybody below moves up</source>
        <translation>អ្នកខាងក្រោមឡើងលំដាប់ទាំងអស់</translation>
    </message>
    <message>
        <source>To call back: %1.</source>
        <translation>ត្រូវប្រមូលមកវិញ៖ %1។</translation>
    </message>
    <message>
        <source>The seat of %1 is vacated.</source>
        <translation>ទុកកន្លែងរង្វាន់របស់ %1 ឱ្យទំនេរ។</translation>
    </message>
    <message>
        <source>Seat %1 of %2 was vacated on %3: %4.</source>
        <translation>កន្លែងរង្វាន់លំដាប់ទី%1 របស់ %2 ត្រូវបានទុកទំនេរនៅ%3៖ %4។</translation>
    </message>
    <message>
        <source>Write why the seat falls free.</source>
        <translation>សូមសរសេរមូលហេតុដែលកន្លែងទំនេរ។</translation>
    </message>
    <message>
        <source>Write how the person, or the family, was heard.</source>
        <translation>សូមសរសេររបៀបស្តាប់ចម្លើយសាមីខ្លួន ឬគ្រួសារ។</translation>
    </message>
    <message>
        <source>The seat is vacated and filled. Let the new decision be signed, then print the notice and the letters.</source>
        <translation>កន្លែងរង្វាន់ត្រូវបានទុកទំនេរ និងបំពេញរួច។ សូមឱ្យចុះហត្ថលេខាលើសេចក្តីសម្រេចថ្មី រួចបោះពុម្ពលិខិតកែតម្រូវ និងលិខិតជូនដំណឹង។</translation>
    </message>
    <message>
        <source>What was signed is never edited. What comes after is recorded beside it with its own date and reason.</source>
        <translation>អ្វីដែលបានចុះហត្ថលេខាហើយ មិនត្រូវកែទេ។ អ្វីដែលកើតឡើងក្រោយមក ត្រូវកត់ត្រានៅក្បែរវា ដោយមានកាលបរិច្ឆេទ និងហេតុផលផ្ទាល់ខ្លួន។</translation>
    </message>
</context>
<context>
    <name>approval</name>
    <message>
        <source>Approved by %1 on %2%3.</source>
        <translation>%1 បានឯកភាពនៅ%2%3។</translation>
    </message>
    <message>
        <source>Returned by %1 on %2%3.</source>
        <translation>%1 បានបង្វិលមកវិញនៅ%2%3។</translation>
    </message>
    <message>
        <source>%1 asked for a change on %2%3.</source>
        <translation>%1 បានស្នើឱ្យកែប្រែនៅ%2%3។</translation>
    </message>
    <message>
        <source>It is not answered yet.</source>
        <translation>មិនទាន់បានឆ្លើយតបទេ។</translation>
    </message>
    <message>
        <source>The committee confirmed its decision.</source>
        <translation>គណៈកម្មការបានរក្សាសេចក្តីសម្រេចរបស់ខ្លួន។</translation>
    </message>
    <message>
        <source>The committee decided anew.</source>
        <translation>គណៈកម្មការបានសម្រេចជាថ្មី។</translation>
    </message>
    <message>
        <source>The authority named the awardees itself.</source>
        <translation>ថ្នាក់លើបានកំណត់អ្នកជាប់រង្វាន់ដោយផ្ទាល់។</translation>
    </message>
    <message>
        <source>, by word of mouth</source>
        <translation> ដោយផ្ទាល់មាត់</translation>
    </message>
    <message>
        <source>, no. %1</source>
        <translation> លេខ %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>ឯកភាព</translation>
    </message>
    <message>
        <source>asks for a change</source>
        <translation>ស្នើឱ្យកែប្រែ</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>បង្វិលមកវិញ</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>ជាលាយលក្ខណ៍អក្សរ</translation>
    </message>
    <message>
        <source>by word of mouth</source>
        <translation>ដោយផ្ទាល់មាត់</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ចម្លើយ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ពី</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>របៀប</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>លេខលិខិត</translation>
    </message>
    <message>
        <source>What it asks, in its words</source>
        <translation>សំណើតាមពាក្យដើម</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>កត់ត្រាចម្លើយ</translation>
    </message>
    <message>
        <source>Write who answered.</source>
        <translation>សូមសរសេរអ្នកដែលបានឆ្លើយ។</translation>
    </message>
    <message>
        <source>Write the day as 15/03/2026.</source>
        <translation>សូមសរសេរថ្ងៃដូចជា ១៥/០៣/២០២៦។</translation>
    </message>
    <message>
        <source>Write what the authority asks, in its own words.</source>
        <translation>សូមសរសេរអ្វីដែលថ្នាក់លើស្នើ តាមពាក្យដើម។</translation>
    </message>
    <message>
        <source>The decision goes to the authority once it is signed and its stage is closed.</source>
        <translation>សេចក្តីសម្រេចដាក់ជូនថ្នាក់លើ ក្រោយពេលចុះហត្ថលេខា និងបិទដំណាក់កាលនោះ។</translation>
    </message>
    <message>
        <source>Go to the decision</source>
        <translation>ទៅសេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>2. Answered</source>
        <translation>២. ចម្លើយ</translation>
    </message>
    <message>
        <source>Skip this stage …</source>
        <translation>រំលងដំណាក់កាលនេះ …</translation>
    </message>
    <message>
        <source>This stage was skipped: %1</source>
        <translation>ដំណាក់កាលនេះត្រូវបានរំលង៖ %1</translation>
    </message>
    <message>
        <source>Skip the approval and announcement?</source>
        <translation>រំលងការឯកភាព និងការប្រកាសឬ?</translation>
    </message>
    <message>
        <source>Where nobody above approves, a word why is enough. It is written in the minutes.</source>
        <translation>បើគ្មានថ្នាក់លើត្រូវឯកភាពទេ គ្រាន់តែបញ្ជាក់មូលហេតុ។ វានឹងត្រូវកត់ក្នុងកំណត់ហេតុ។</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>Give the reason: it is written in the minutes.</source>
        <translation>សូមបញ្ជាក់មូលហេតុ៖ វានឹងត្រូវកត់ក្នុងកំណត់ហេតុ។</translation>
    </message>
    <message>
        <source>Skip the stage</source>
        <translation>រំលងដំណាក់កាល</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>បន្តដំណាក់កាលនេះ</translation>
    </message>
    <message>
        <source>4. Prizes handed over</source>
        <translation>៤. ការប្រគល់រង្វាន់</translation>
    </message>
    <message>
        <source>Prizes of the awardees</source>
        <translation>រង្វាន់របស់អ្នកជាប់រង្វាន់</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>លំដាប់</translation>
    </message>
    <message>
        <source>Awardee</source>
        <translation>អ្នកជាប់រង្វាន់</translation>
    </message>
    <message>
        <source>Prize (riel)</source>
        <translation>ប្រាក់រង្វាន់ (រៀល)</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>បង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>Amount (riel)</source>
        <translation>ចំនួនទឹកប្រាក់ (រៀល)</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>អ្នកទទួល</translation>
    </message>
    <message>
        <source>Record the receipt</source>
        <translation>កត់ត្រាបង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>to hand over</source>
        <translation>ត្រូវប្រគល់</translation>
    </message>
    <message>
        <source>%1 of %2 receipts</source>
        <translation>បង្កាន់ដៃ %1 លើ %2</translation>
    </message>
    <message>
        <source>%1 riel received by %2 on %3.</source>
        <translation>%2 បានទទួលប្រាក់ %1 រៀល នៅ%3។</translation>
    </message>
    <message>
        <source>Write the amount in riel, as 3,000,000.</source>
        <translation>សូមសរសេរចំនួនជារៀល ដូចជា ៣.០០០.០០០។</translation>
    </message>
    <message>
        <source>Write who signed the receipt.</source>
        <translation>សូមសរសេរអ្នកចុះហត្ថលេខាលើបង្កាន់ដៃ។</translation>
    </message>
    <message>
        <source>1. Submitted</source>
        <translation>១. ការដាក់ជូន</translation>
    </message>
    <message>
        <source>Record the submission</source>
        <translation>កត់ត្រាការដាក់ជូន</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>កែតម្រូវ</translation>
    </message>
    <message>
        <source>To which authority</source>
        <translation>ដាក់ជូនថ្នាក់លើ</translation>
    </message>
    <message>
        <source>Submitted to %1 on %2.</source>
        <translation>បានដាក់ជូន %1 នៅ%2។</translation>
    </message>
    <message>
        <source>Write to whom the decision goes.</source>
        <translation>សូមសរសេរថាដាក់ជូននរណា។</translation>
    </message>
    <message>
        <source>3. Announced</source>
        <translation>៣. ការប្រកាស</translation>
    </message>
    <message>
        <source>Record the announcement</source>
        <translation>កត់ត្រាការប្រកាស</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Announced on %1: %2.</source>
        <translation>បានប្រកាសនៅ%1៖ %2។</translation>
    </message>
    <message>
        <source>Write where: at the congress, on the board, in the newspaper.</source>
        <translation>សូមសរសេរកន្លែង៖ ក្នុងសន្និបាត លើក្តារព័ត៌មាន ឬក្នុងសារព័ត៌មាន។</translation>
    </message>
    <message>
        <source>Follows the submission.</source>
        <translation>បន្ទាប់ពីការដាក់ជូន។</translation>
    </message>
    <message>
        <source>Follows the answer of the authority.</source>
        <translation>បន្ទាប់ពីចម្លើយរបស់ថ្នាក់លើ។</translation>
    </message>
    <message>
        <source>the change of a receipt</source>
        <translation>ការកែបង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>the change of the submission</source>
        <translation>ការកែការដាក់ជូន</translation>
    </message>
    <message>
        <source>the change of the announcement</source>
        <translation>ការកែការប្រកាស</translation>
    </message>
    <message>
        <source>Prizes handed over</source>
        <translation>ការប្រគល់រង្វាន់</translation>
    </message>
</context>
<context>
    <name>archivepage</name>
    <message>
        <source>Is the file in order?</source>
        <translation>តើឯកសារត្រឹមត្រូវឬទេ?</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>កំពុងពិនិត្យឯកសារ …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>បញ្ឈប់</translation>
    </message>
    <message>
        <source>A copy at another place</source>
        <translation>ច្បាប់ចម្លងនៅកន្លែងផ្សេង</translation>
    </message>
    <message>
        <source>Write a copy and check it …</source>
        <translation>សរសេរច្បាប់ចម្លង ហើយពិនិត្យ …</translation>
    </message>
    <message>
        <source>Checking the copy …</source>
        <translation>កំពុងពិនិត្យច្បាប់ចម្លង …</translation>
    </message>
    <message>
        <source>Papers of the year</source>
        <translation>លិខិតនៃឆ្នាំនេះ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>លិខិត</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>បានចេញ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>ពិនិត្យម្តងទៀត</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>ពិនិត្យឯកសារ</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>កំពុងពិនិត្យ …</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>មិនទាន់ពិនិត្យ</translation>
    </message>
    <message>
        <source>The year is closed on a check of the whole file that finds everything in order.</source>
        <translation>ឆ្នាំនេះបិទបាន ពេលការពិនិត្យឯកសារទាំងមូលបញ្ជាក់ថាអ្វីៗទាំងអស់ត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>Not known: the check was stopped.</source>
        <translation>មិនដឹង៖ ការពិនិត្យត្រូវបានបញ្ឈប់។</translation>
    </message>
    <message>
        <source>No: the file cannot be read.</source>
        <translation>ទេ៖ មិនអាចអានឯកសារបានទេ។</translation>
    </message>
    <message>
        <source>Yes, in order</source>
        <translation>ត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Every check passed. The chair can close the year.</source>
        <translation>ការពិនិត្យទាំងអស់ត្រឹមត្រូវ។ ប្រធានអាចបិទឆ្នាំនេះបាន។</translation>
    </message>
    <message>
        <source>No: changed or damaged</source>
        <translation>ទេ៖ ត្រូវបានកែ ឬខូច</translation>
    </message>
    <message>
        <source>The last copy outside this computer was written on %1. Keep two copies in two places.</source>
        <translation>ច្បាប់ចម្លងចុងក្រោយក្រៅកុំព្យូទ័រនេះបានសរសេរនៅ%1។ សូមទុកច្បាប់ចម្លងពីរនៅកន្លែងពីរ។</translation>
    </message>
    <message>
        <source>This computer knows of no copy outside it. Keep two copies in two places: a stick, another office.</source>
        <translation>កុំព្យូទ័រនេះមិនដឹងថាមានច្បាប់ចម្លងនៅខាងក្រៅទេ។ សូមទុកច្បាប់ចម្លងពីរនៅកន្លែងពីរ៖ យូអេសប៊ី និងការិយាល័យផ្សេង។</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ថត</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>ជ្រើសរើស …</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>សរសេរ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ទុកពេលក្រោយ</translation>
    </message>
    <message>
        <source>Write the whole path of the folder.</source>
        <translation>សូមសរសេរទីតាំងពេញលេញនៃថត។</translation>
    </message>
    <message>
        <source>Written and checked: %1</source>
        <translation>បានសរសេរ និងពិនិត្យ៖ %1</translation>
    </message>
    <message>
        <source>The copy %1 is not in order: do not rely on it.</source>
        <translation>ច្បាប់ចម្លង %1 មិនត្រឹមត្រូវ៖ សូមកុំប្រើវា។</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>នៅខ្វះ</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>អ្វីដែលត្រូវធ្វើឥឡូវនេះ</translation>
    </message>
    <message>
        <source>The year is closed</source>
        <translation>ឆ្នាំនេះបានបិទ</translation>
    </message>
    <message>
        <source>Closed and protected on %1. The file can be checked again at any time.</source>
        <translation>បានបិទ និងការពារនៅ%1។ អាចពិនិត្យឯកសារម្តងទៀតបានគ្រប់ពេល។</translation>
    </message>
    <message>
        <source>Every check passed.</source>
        <translation>ការពិនិត្យទាំងអស់ត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>Do not close the year.</source>
        <translation>សូមកុំបិទឆ្នាំនេះ។</translation>
    </message>
    <message>
        <source>Do not rely on this file.</source>
        <translation>សូមកុំពឹងលើឯកសារនេះ។</translation>
    </message>
    <message>
        <source>Where should the copy be kept?</source>
        <translation>តើទុកច្បាប់ចម្លងនៅកន្លែងណា?</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>What it changes in the ranking</source>
        <translation>អ្វីដែលផ្លាស់ប្តូរក្នុងចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>%1 enters the first %2, %3 leaves them.</source>
        <translation>%1 ចូលក្នុងចំណោម %2 នាក់ដំបូង %3 ចេញ។</translation>
    </message>
    <message>
        <source>%1 leaves the first %2.</source>
        <translation>%1 ចេញពីចំណោម %2 នាក់ដំបូង។</translation>
    </message>
    <message>
        <source>%1 enters the first %2.</source>
        <translation>%1 ចូលក្នុងចំណោម %2 នាក់ដំបូង។</translation>
    </message>
    <message>
        <source>The first %1 stay the same.</source>
        <translation>%1 នាក់ដំបូងនៅដដែល។</translation>
    </message>
    <message>
        <source>Papers that are out of date then: %1.</source>
        <translation>លិខិតដែលត្រូវធ្វើថ្មីពេលនោះ៖ %1។</translation>
    </message>
    <message>
        <source>Nothing: every place and every score stays as it is.</source>
        <translation>គ្មានទេ៖ លំដាប់ និងពិន្ទុទាំងអស់នៅដដែល។</translation>
    </message>
    <message>
        <source>A tie opens at the line: it has to be separated.</source>
        <translation>កើតមានពិន្ទុស្មើគ្នាត្រង់បន្ទាត់កាត់៖ ត្រូវបំបែក។</translation>
    </message>
    <message>
        <source>Votes or lots on ties that no longer fit: %1.</source>
        <translation>ការបោះឆ្នោត ឬការចាប់ឆ្នោតលើពិន្ទុស្មើគ្នា ដែលលែងត្រូវ៖ %1។</translation>
    </message>
    <message>
        <source>The ranking is closed: it has to be confirmed again.</source>
        <translation>ចំណាត់ថ្នាក់បានបិទហើយ៖ ត្រូវបញ្ជាក់ម្តងទៀត។</translation>
    </message>
    <message>
        <source>Somebody who is not shown to you is left out of this list.</source>
        <translation>បញ្ជីនេះខ្វះអ្នកដែលមិនបង្ហាញដល់លោកអ្នក។</translation>
    </message>
    <message>
        <source>gets a seat</source>
        <translation>បានកន្លែងរង្វាន់</translation>
    </message>
    <message>
        <source>loses the seat</source>
        <translation>បាត់កន្លែងរង្វាន់</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>បេក្ខជន</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ឥឡូវ</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ក្រោយមក</translation>
    </message>
    <message>
        <source>Seat, points</source>
        <translation>កន្លែងរង្វាន់ ពិន្ទុ</translation>
    </message>
    <message>
        <source>Others who have another place: %1.</source>
        <translation>អ្នកផ្សេងដែលលំដាប់ខុស៖ %1។</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>The file is whole and is an award file</source>
        <translation>ឯកសារនៅពេញលេញ និងជាឯកសាររង្វាន់</translation>
    </message>
    <message>
        <source>No entry of the record book was changed, taken out or put in</source>
        <translation>គ្មានកំណត់ត្រាណាក្នុងសៀវភៅកំណត់ត្រាត្រូវបានកែ ដក ឬបន្ថែម</translation>
    </message>
    <message>
        <source>Every signature is right</source>
        <translation>ហត្ថលេខាទាំងអស់ត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>All lists and marks are those of the record book</source>
        <translation>បញ្ជី និងពិន្ទុទាំងអស់ត្រូវគ្នានឹងសៀវភៅកំណត់ត្រា</translation>
    </message>
    <message>
        <source>Every attached file is there and unchanged</source>
        <translation>ឯកសារភ្ជាប់ទាំងអស់នៅមាន និងមិនប្រែប្រួល</translation>
    </message>
    <message>
        <source>Unfinished score sheets are unchanged</source>
        <translation>សន្លឹកពិន្ទុមិនទាន់រួចមិនប្រែប្រួល</translation>
    </message>
    <message>
        <source>Closed stages are as they were when they were closed</source>
        <translation>ដំណាក់កាលដែលបានបិទនៅដដែលដូចពេលបិទ</translation>
    </message>
    <message>
        <source>A second way of counting gives the same ranking</source>
        <translation>ការគណនាតាមវិធីទីពីរឱ្យចំណាត់ថ្នាក់ដូចគ្នា</translation>
    </message>
    <message>
        <source>The later file holds all of the earlier one, unchanged</source>
        <translation>ឯកសារក្រោយមានទាំងអស់ពីឯកសារមុន ដោយមិនប្រែប្រួល</translation>
    </message>
    <message>
        <source>The PDF carries a seal of this program</source>
        <translation>PDF មានត្រារបស់កម្មវិធីនេះ</translation>
    </message>
    <message>
        <source>No byte of the PDF was changed since it was written</source>
        <translation>គ្មានអ្វីក្នុង PDF ត្រូវបានកែប្រែ តាំងពីពេលសរសេរ</translation>
    </message>
    <message>
        <source>The record book of the file holds the entry the paper was made from</source>
        <translation>សៀវភៅកំណត់ត្រានៃឯកសារមានកំណត់ត្រាដែលលិខិតត្រូវបានធ្វើពីនោះ</translation>
    </message>
    <message>
        <source>Made anew from that entry, the paper is the same</source>
        <translation>ធ្វើឡើងវិញពីកំណត់ត្រានោះ លិខិតនៅដូចគ្នា</translation>
    </message>
    <message>
        <source>The file is damaged or is no award file</source>
        <translation>ឯកសារខូច ឬមិនមែនជាឯកសាររង្វាន់</translation>
    </message>
    <message>
        <source>The file holds nothing that does not belong there</source>
        <translation>ក្នុងឯកសារគ្មានអ្វីដែលមិនមែនជារបស់វា</translation>
    </message>
    <message>
        <source>The file holds something that does not belong there, or lacks a part</source>
        <translation>ក្នុងឯកសារមានអ្វីដែលមិនមែនជារបស់វា ឬខ្វះផ្នែកណាមួយ</translation>
    </message>
    <message>
        <source>An entry of the record book was changed, taken out or put in</source>
        <translation>មានកំណត់ត្រាក្នុងសៀវភៅកំណត់ត្រាដែលត្រូវបានកែ ដក ឬបន្ថែម</translation>
    </message>
    <message>
        <source>A signature is wrong</source>
        <translation>មានហត្ថលេខាមិនត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Some lists or marks differ from the record book</source>
        <translation>បញ្ជី ឬពិន្ទុខ្លះខុសពីសៀវភៅកំណត់ត្រា</translation>
    </message>
    <message>
        <source>Stored results are correct</source>
        <translation>លទ្ធផលដែលបានរក្សាទុកត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>A stored result is not correct</source>
        <translation>មានលទ្ធផលដែលបានរក្សាទុកមិនត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>An attached file is missing or was changed</source>
        <translation>មានឯកសារភ្ជាប់ដែលបាត់ ឬត្រូវបានកែ</translation>
    </message>
    <message>
        <source>An unfinished score sheet was changed</source>
        <translation>មានសន្លឹកពិន្ទុមិនទាន់រួចដែលត្រូវបានកែ</translation>
    </message>
    <message>
        <source>A closed stage is not as it was when it was closed</source>
        <translation>មានដំណាក់កាលដែលបានបិទ មិនដូចពេលបិទ</translation>
    </message>
    <message>
        <source>A second way of counting gives another ranking</source>
        <translation>ការគណនាតាមវិធីទីពីរឱ្យចំណាត់ថ្នាក់ខុសគ្នា</translation>
    </message>
    <message>
        <source>The PDF carries no seal of this program</source>
        <translation>ឯកសារ PDF គ្មានត្រារបស់កម្មវិធីនេះ</translation>
    </message>
    <message>
        <source>The PDF was changed since it was written</source>
        <translation>ឯកសារ PDF ត្រូវបានកែក្រោយពេលសរសេរ</translation>
    </message>
    <message>
        <source>The record book of the file lacks the entry the paper was made from</source>
        <translation>សៀវភៅកំណត់ត្រានៃឯកសារខ្វះកំណត់ត្រាដែលលិខិតនេះធ្វើចេញពីវា</translation>
    </message>
    <message>
        <source>Made anew from that entry, the paper is another</source>
        <translation>ពេលធ្វើឡើងវិញពីកំណត់ត្រានោះ លិខិតខុសពីមុន</translation>
    </message>
    <message>
        <source>The later file lacks or changes something of the earlier one</source>
        <translation>ឯកសារក្រោយខ្វះ ឬកែអ្វីមួយពីឯកសារមុន</translation>
    </message>
</context>
<context>
    <name>checkpage</name>
    <message>
        <source>Check</source>
        <translation>ពិនិត្យ</translation>
    </message>
    <message>
        <source>Here the program reads the whole file again and works everything out a second time. Nothing is written while it checks.</source>
        <translation>នៅទីនេះ កម្មវិធីអានឯកសារទាំងមូលឡើងវិញ ហើយគណនាអ្វីៗទាំងអស់ជាលើកទីពីរ។ គ្មានអ្វីត្រូវបានសរសេរក្នុងពេលពិនិត្យទេ។</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>ពិនិត្យម្តងទៀត</translation>
    </message>
    <message>
        <source>Is this file in order?</source>
        <translation>តើឯកសារនេះត្រឹមត្រូវឬទេ?</translation>
    </message>
    <message>
        <source>Checking the file …</source>
        <translation>កំពុងពិនិត្យឯកសារ …</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>បញ្ឈប់ការពិនិត្យ</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>អ្វីដែលត្រូវធ្វើឥឡូវនេះ</translation>
    </message>
    <message>
        <source>Close the file, then restore the safe copy</source>
        <translation>បិទឯកសារ រួចស្តារច្បាប់ចម្លងសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Is this computer fit for the work?</source>
        <translation>តើកុំព្យូទ័រនេះសមស្របសម្រាប់ការងារឬទេ?</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>កំពុងពិនិត្យ …</translation>
    </message>
    <message>
        <source>Not known: the check was stopped.</source>
        <translation>មិនដឹង៖ ការពិនិត្យត្រូវបានបញ្ឈប់។</translation>
    </message>
    <message>
        <source>No: the file cannot be read.</source>
        <translation>ទេ៖ មិនអាចអានឯកសារបានទេ។</translation>
    </message>
    <message>
        <source>Yes: this file is in order.</source>
        <translation>ត្រឹមត្រូវ៖ ឯកសារនេះគ្មានបញ្ហាទេ។</translation>
    </message>
    <message>
        <source>No: this file was changed or is damaged.</source>
        <translation>ទេ៖ ឯកសារនេះត្រូវបានកែ ឬខូច។</translation>
    </message>
    <message>
        <source>2. Restore the last safe copy; it was written on %1.</source>
        <translation>២. ស្តារច្បាប់ចម្លងសុវត្ថិភាពចុងក្រោយ ដែលបានសរសេរនៅ%1។</translation>
    </message>
    <message>
        <source>2. Restore a safe copy. This computer knows of none: ask for the one on the stick.</source>
        <translation>២. ស្តារច្បាប់ចម្លងសុវត្ថិភាព។ កុំព្យូទ័រនេះមិនដឹងថាមានទេ៖ សូមសួររកច្បាប់ក្នុងយូអេសប៊ី។</translation>
    </message>
    <message>
        <source>1. Write nothing more into this file, and keep it: it shows what happened.</source>
        <translation>១. កុំសរសេរអ្វីបន្ថែមក្នុងឯកសារនេះ ហើយទុកវាដដែល៖ វាបង្ហាញអ្វីដែលបានកើតឡើង។</translation>
    </message>
    <message>
        <source>3. Tell the chair, and enter again what came after the safe copy.</source>
        <translation>៣. ជូនដំណឹងដល់ប្រធាន ហើយបញ្ចូលឡើងវិញនូវអ្វីដែលបានធ្វើក្រោយច្បាប់ចម្លងនោះ។</translation>
    </message>
    <message>
        <source>Not yet: see what is marked below.</source>
        <translation>មិនទាន់៖ សូមមើលចំណុចដែលបានសម្គាល់ខាងក្រោម។</translation>
    </message>
    <message>
        <source>Yes: the work can be done on it.</source>
        <translation>សមស្រប៖ អាចធ្វើការងារលើកុំព្យូទ័រនេះបាន។</translation>
    </message>
    <message>
        <source>Found in: %1.</source>
        <translation>រកឃើញក្នុង៖ %1។</translation>
    </message>
    <message>
        <source>For the specialist: %1</source>
        <translation>សម្រាប់អ្នកជំនាញ៖ %1</translation>
    </message>
</context>
<context>
    <name>checkplace</name>
    <message>
        <source>the set-up of the year</source>
        <translation>ការរៀបចំនៃឆ្នាំ</translation>
    </message>
    <message>
        <source>the committee</source>
        <translation>គណៈកម្មការ</translation>
    </message>
    <message>
        <source>the nominations</source>
        <translation>បេក្ខភាព</translation>
    </message>
    <message>
        <source>awardees of earlier years</source>
        <translation>អ្នកជាប់រង្វាន់ឆ្នាំមុនៗ</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>ភស្តុតាង</translation>
    </message>
    <message>
        <source>the conflict sheets</source>
        <translation>សន្លឹកប្រកាសទំនាស់</translation>
    </message>
    <message>
        <source>who marks whom</source>
        <translation>ការបែងចែកអ្នកដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>the meetings and votes</source>
        <translation>អង្គប្រជុំ និងការបោះឆ្នោត</translation>
    </message>
    <message>
        <source>the score sheets</source>
        <translation>សន្លឹកពិន្ទុ</translation>
    </message>
    <message>
        <source>the ranking</source>
        <translation>ចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>the approval and the announcement</source>
        <translation>ការអនុម័ត និងការប្រកាស</translation>
    </message>
    <message>
        <source>the papers</source>
        <translation>លិខិតផ្លូវការ</translation>
    </message>
    <message>
        <source>the stages</source>
        <translation>ដំណាក់កាល</translation>
    </message>
    <message>
        <source>the attached files</source>
        <translation>ឯកសារភ្ជាប់</translation>
    </message>
    <message>
        <source>entry %1 of the record book</source>
        <translation>កំណត់ត្រាលេខ %1 ក្នុងសៀវភៅកំណត់ត្រា</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>YES: %1 is whole and unchanged. Compare the check words printed on signed papers: only they show a file written anew from the beginning.</source>
        <translation>បាទ/ចាស៖ %1 នៅពេញលេញ និងមិនត្រូវបានកែប្រែ។ សូមផ្ទៀងពាក្យផ្ទៀងផ្ទាត់ដែលបោះពុម្ពលើលិខិតចុះហត្ថលេខា៖ មានតែពាក្យទាំងនោះទេ ដែលបង្ហាញថាឯកសារត្រូវបានសរសេរថ្មីពីដំបូង។</translation>
    </message>
    <message>
        <source>YES: %1 continues the earlier file and changes nothing in it.</source>
        <translation>បាទ/ចាស៖ %1 បន្តពីឯកសារមុន ហើយមិនកែប្រែអ្វីក្នុងនោះទេ។</translation>
    </message>
    <message>
        <source>NO: %1 was changed or is damaged. Do not work on in it: restore the last safe copy.</source>
        <translation>ទេ៖ %1 ត្រូវបានកែប្រែ ឬខូច។ កុំធ្វើការបន្តក្នុងនោះ៖ សូមស្តារពីច្បាប់ចម្លងសុវត្ថិភាពចុងក្រោយ។</translation>
    </message>
    <message>
        <source>NO: %1 does not continue the earlier file.</source>
        <translation>ទេ៖ %1 មិនបន្តពីឯកសារមុនទេ។</translation>
    </message>
    <message>
        <source>The tie chain left candidates equal.</source>
        <translation>លំដាប់បំបែកពិន្ទុស្មើ នៅទុកបេក្ខជនស្មើគ្នា។</translation>
    </message>
    <message>
        <source>Without any mark: %1.</source>
        <translation>គ្មានពិន្ទុ៖ %1។</translation>
    </message>
    <message>
        <source>A tie across the seats or prizes is open: the committee has to separate it.</source>
        <translation>មានពិន្ទុស្មើគ្នាត្រង់បន្ទាត់កៅអី ឬរង្វាន់៖ គណៈកម្មការត្រូវបំបែក។</translation>
    </message>
    <message>
        <source>Places %1 to %2 are equal: candidates no. %3.</source>
        <translation>លំដាប់ទី %1 ដល់ទី %2 ស្មើគ្នា៖ បេក្ខជនលេខ %3។</translation>
    </message>
    <message>
        <source>no. %1 %2</source>
        <translation>លេខ %1 %2</translation>
    </message>
    <message>
        <source>separated by lot</source>
        <translation>បំបែកដោយការចាប់ឆ្នោត</translation>
    </message>
    <message>
        <source>separated by a vote of the committee</source>
        <translation>បំបែកដោយការបោះឆ្នោតរបស់គណៈកម្មការ</translation>
    </message>
    <message>
        <source>separated by the majority of the members who marked both</source>
        <translation>បំបែកដោយភាគច្រើននៃសមាជិកដែលបានដាក់ពិន្ទុទាំងពីរ</translation>
    </message>
    <message>
        <source>separated by the number of top marks</source>
        <translation>បំបែកដោយចំនួនពិន្ទុខ្ពស់បំផុត</translation>
    </message>
    <message>
        <source>separated by %1</source>
        <translation>បំបែកដោយ %1</translation>
    </message>
    <message>
        <source>The year %1 was begun in %2.</source>
        <translation>ឆ្នាំ %1 ត្រូវបានចាប់ផ្តើមក្នុង %2។</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>ជួរ %1៖ %2</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>ជួរ %1 ជួរឈរ %2៖ %3</translation>
    </message>
    <message>
        <source>Rows: %1. Taken: %2. Not taken: %3.</source>
        <translation>ចំនួនជួរ៖ %1។ បានទទួល៖ %2។ មិនបានទទួល៖ %3។</translation>
    </message>
    <message>
        <source>Rows: %1. Would be taken: %2. Would not be taken: %3.</source>
        <translation>ចំនួនជួរ៖ %1។ នឹងទទួល៖ %2។ នឹងមិនទទួល៖ %3។</translation>
    </message>
    <message>
        <source>No row can be taken; nothing was written.</source>
        <translation>គ្មានជួរណាអាចទទួលបានទេ មិនបានកត់ត្រាអ្វីឡើយ។</translation>
    </message>
    <message>
        <source>%1 may be candidate no. %2, who is in the file already.</source>
        <translation>%1 អាចជាបេក្ខជនលេខ %2 ដែលមានក្នុងឯកសាររួចហើយ។</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) in the same folder.</source>
        <translation>
            <numerusform>លិខិត %n ច្បាប់នៅក្នុងថតដដែល។</numerusform>
            <numerusform>លិខិត %n ច្បាប់នៅក្នុងថតដដែល។</numerusform>
        </translation>
    </message>
    <message>
        <source>Award file: %1</source>
        <translation>ឯកសាររង្វាន់៖ %1</translation>
    </message>
    <message>
        <source>The five awardees of the example (made-up persons):</source>
        <translation>អ្នកជាប់រង្វាន់ទាំងប្រាំនៃឧទាហរណ៍ (បុគ្គលប្រឌិត)៖</translation>
    </message>
    <message>
        <source>This computer is not fit for the work yet.</source>
        <translation>កុំព្យូទ័រនេះមិនទាន់អាចប្រើសម្រាប់ការងារបានទេ។</translation>
    </message>
    <message>
        <source>This computer is fit for the work.</source>
        <translation>កុំព្យូទ័រនេះអាចប្រើសម្រាប់ការងារបាន។</translation>
    </message>
    <message>
        <source>Who asks: chair, secretary, observer, or the name of a member.</source>
        <translation>អ្នកស្នើ៖ chair, secretary, observer ឬឈ្មោះសមាជិក។</translation>
    </message>
    <message>
        <source>Category, when the year has several.</source>
        <translation>ប្រភេទរង្វាន់ បើក្នុងឆ្នាំមានច្រើនប្រភេទ។</translation>
    </message>
    <message>
        <source>Academic year, when the file holds several.</source>
        <translation>ឆ្នាំសិក្សា បើក្នុងឯកសារមានច្រើនឆ្នាំ។</translation>
    </message>
    <message>
        <source>Language of texts: km or en.</source>
        <translation>ភាសានៃអត្ថបទ៖ km ឬ en។</translation>
    </message>
    <message>
        <source>Answer with one JSON document.</source>
        <translation>ឆ្លើយជាឯកសារ JSON មួយ។</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>បង្ហាញជំនួយនេះ។</translation>
    </message>
    <message>
        <source>Rangvoan guides an evaluation committee from nominations to the awardees.</source>
        <translation>កម្មវិធីរង្វាន់ជួយដឹកនាំគណៈកម្មការវាយតម្លៃ ចាប់ពីការទទួលបេក្ខភាព រហូតដល់ការជ្រើសរើសអ្នកជាប់រង្វាន់។</translation>
    </message>
    <message>
        <source>Usage: rangvoan COMMAND ...</source>
        <translation>របៀបប្រើ៖ rangvoan COMMAND ...</translation>
    </message>
    <message>
        <source>rangvoan COMMAND --help explains one command.</source>
        <translation>rangvoan COMMAND --help ពន្យល់ពាក្យបញ្ជានីមួយៗ។</translation>
    </message>
    <message>
        <source>The arguments do not fit. Write:</source>
        <translation>ការសរសេរពាក្យបញ្ជាមិនត្រឹមត្រូវ។ សូមសរសេរ៖</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>គ្មានពាក្យបញ្ជា «%1» ទេ។</translation>
    </message>
    <message>
        <source>Khmer text tools on standard input, line by line.</source>
        <translation>ឧបករណ៍អត្ថបទខ្មែរ អានពីទិន្នន័យចូលម្តងមួយបន្ទាត់។</translation>
    </message>
    <message>
        <source>digits: write Latin digits instead.</source>
        <translation>digits៖ សរសេរជាលេខឡាតាំងវិញ។</translation>
    </message>
    <message>
        <source>Khmer lunar date of a solar date, at noon.</source>
        <translation>ថ្ងៃចន្ទគតិខ្មែរនៃថ្ងៃសុរិយគតិ គិតនៅពេលថ្ងៃត្រង់។</translation>
    </message>
    <message>
        <source>Begin an academic year, in a new file or an existing one.</source>
        <translation>ចាប់ផ្តើមឆ្នាំសិក្សាមួយ ក្នុងឯកសារថ្មី ឬឯកសារដែលមានស្រាប់។</translation>
    </message>
    <message>
        <source>school, cluster, district, province or ministry.</source>
        <translation>school, cluster, district, province ឬ ministry។</translation>
    </message>
    <message>
        <source>Academic year: 2025-2026.</source>
        <translation>ឆ្នាំសិក្សា៖ 2025-2026។</translation>
    </message>
    <message>
        <source>List the kinds of papers.</source>
        <translation>បង្ហាញប្រភេទលិខិតទាំងអស់។</translation>
    </message>
    <message>
        <source>Write one paper as PDF.</source>
        <translation>សរសេរលិខិតមួយជា PDF។</translation>
    </message>
    <message>
        <source>Kind of paper, see rangvoan reports.</source>
        <translation>ប្រភេទលិខិត សូមមើល rangvoan reports។</translation>
    </message>
    <message>
        <source>PDF to write; default: the kind beside the award file.</source>
        <translation>ឯកសារ PDF ដែលត្រូវសរសេរ។ បើមិនបញ្ជាក់៖ តាមប្រភេទលិខិត នៅក្បែរឯកសាររង្វាន់។</translation>
    </message>
    <message>
        <source>Number of the candidate; default: all.</source>
        <translation>លេខបេក្ខជន។ បើមិនបញ្ជាក់៖ ទាំងអស់។</translation>
    </message>
    <message>
        <source>Name of the member; default: all.</source>
        <translation>ឈ្មោះសមាជិក។ បើមិនបញ្ជាក់៖ ទាំងអស់។</translation>
    </message>
    <message>
        <source>Round; default: the one that decides.</source>
        <translation>ជុំ។ បើមិនបញ្ជាក់៖ ជុំដែលសម្រេច។</translation>
    </message>
    <message>
        <source>Stages of a year and what keeps them open.</source>
        <translation>ដំណាក់កាលនៃឆ្នាំ និងអ្វីដែលធ្វើឱ្យមិនទាន់អាចបិទបាន។</translation>
    </message>
    <message>
        <source>An option lacks its value, or has one it does not take. Write:</source>
        <translation>ជម្រើសមួយខ្វះតម្លៃ ឬមានតម្លៃដែលមិនត្រូវការ។ សូមសរសេរ៖</translation>
    </message>
    <message>
        <source>There is no option “%1” here. Write:</source>
        <translation>គ្មានជម្រើស «%1» នៅទីនេះទេ។ សូមសរសេរ៖</translation>
    </message>
    <message>
        <source>Write a safe copy of an award file.</source>
        <translation>សរសេរច្បាប់ចម្លងសុវត្ថិភាពនៃឯកសាររង្វាន់។</translation>
    </message>
    <message>
        <source>File to write, or folder for it; default: beside the award file, with date and time in its name.</source>
        <translation>ឯកសារ ឬថតដែលត្រូវសរសេរ។ បើមិនបញ្ជាក់៖ នៅក្បែរឯកសាររង្វាន់ ដោយមានកាលបរិច្ឆេទ និងម៉ោងក្នុងឈ្មោះ។</translation>
    </message>
    <message>
        <source>Make an award file of a safe copy.</source>
        <translation>បង្កើតឯកសាររង្វាន់ពីច្បាប់ចម្លងសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>File to make; it must not be there yet.</source>
        <translation>ឯកសារដែលត្រូវបង្កើត ត្រូវតែមិនទាន់មាន។</translation>
    </message>
    <message>
        <source>Is this computer fit: clock, disc, fonts, printer, stick.</source>
        <translation>ពិនិត្យកុំព្យូទ័រនេះ៖ នាឡិកា ថាស ពុម្ពអក្សរ ម៉ាស៊ីនបោះពុម្ព យូអេសប៊ី។</translation>
    </message>
    <message>
        <source>Build the example year with made-up persons, with all its papers.</source>
        <translation>បង្កើតឆ្នាំឧទាហរណ៍ដែលមានបុគ្គលប្រឌិត ព្រមទាំងលិខិតទាំងអស់។</translation>
    </message>
    <message>
        <source>Folder for the file and the papers.</source>
        <translation>ថតសម្រាប់ឯកសារ និងលិខិត។</translation>
    </message>
    <message>
        <source>The same number gives the same awardees.</source>
        <translation>លេខដដែលឱ្យអ្នកជាប់រង្វាន់ដដែល។</translation>
    </message>
    <message>
        <source>Number of nominations, 6 to 500.</source>
        <translation>ចំនួនបេក្ខភាព ពី ៦ ដល់ ៥០០។</translation>
    </message>
    <message>
        <source>Number of members who mark, 5 to 15.</source>
        <translation>ចំនួនសមាជិកដាក់ពិន្ទុ ពី ៥ ដល់ ១៥។</translation>
    </message>
    <message>
        <source>Take in nominations from a workbook or table.</source>
        <translation>នាំចូលបេក្ខភាពពីសៀវភៅតារាង ឬតារាង។</translation>
    </message>
    <message>
        <source>Which column holds what; default: guessed from the headers, in Khmer or English.</source>
        <translation>ជួរឈរណាមានអ្វី។ បើមិនបញ្ជាក់៖ ទាយពីចំណងជើងជាខ្មែរ ឬអង់គ្លេស។</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>គ្រាន់តែបង្ហាញអ្វីដែលនឹងកើតឡើង។</translation>
    </message>
    <message>
        <source>Who sent it, for the receipt.</source>
        <translation>អ្នកផ្ញើ សម្រាប់បង្កាន់ដៃ។</translation>
    </message>
    <message>
        <source>Rank the candidates of an award file or of a table of marks, exactly.</source>
        <translation>រៀបចំណាត់ថ្នាក់បេក្ខជនក្នុងឯកសាររង្វាន់ ឬតារាងពិន្ទុ ដោយពិតប្រាកដ។</translation>
    </message>
    <message>
        <source>Weights of the indicators; default: all equal.</source>
        <translation>មេគុណសូចនាករ។ បើមិនបញ្ជាក់៖ ស្មើគ្នាទាំងអស់។</translation>
    </message>
    <message>
        <source>mean, trimmed_mean:1 or median; default: mean.</source>
        <translation>mean, trimmed_mean:1 ឬ median។ បើមិនបញ្ជាក់៖ mean។</translation>
    </message>
    <message>
        <source>How equal scores are separated, in this order: component, topmarks, pairwise, with commas between; default: none, they share a place.</source>
        <translation>របៀបបំបែកពិន្ទុស្មើគ្នា តាមលំដាប់៖ component, topmarks, pairwise ដោយមានក្បៀសនៅចន្លោះ។ បើមិនបញ្ជាក់៖ មិនបំបែក ទុកលំដាប់ដូចគ្នា។</translation>
    </message>
    <message>
        <source>The table has a row a candidate and a column a member.</source>
        <translation>តារាងមានមួយជួរដេកសម្រាប់បេក្ខជនម្នាក់ និងមួយជួរឈរសម្រាប់សមាជិកម្នាក់។</translation>
    </message>
    <message>
        <source>Check that nothing in a file was changed behind the program's back.</source>
        <translation>ពិនិត្យថាគ្មានអ្វីក្នុងឯកសារត្រូវបានកែប្រែក្រៅកម្មវិធី។</translation>
    </message>
    <message>
        <source>Check that a later file only continues an earlier one.</source>
        <translation>ពិនិត្យថាឯកសារក្រោយគ្រាន់តែបន្តពីឯកសារមុន។</translation>
    </message>
    <message>
        <source>Khmer and English on one paper, side by side.</source>
        <translation>ភាសាខ្មែរ និងអង់គ្លេសលើលិខិតតែមួយ ទន្ទឹមគ្នា។</translation>
    </message>
    <message>
        <source>Two-digit code of the province; default: all.</source>
        <translation>លេខកូដពីរខ្ទង់នៃរាជធានី-ខេត្ត៖ បើមិនបញ្ជាក់ គឺទាំងអស់។</translation>
    </message>
    <message>
        <source>Show or change the wording of letters and certificates.</source>
        <translation>បង្ហាញ ឬកែអត្ថបទនៃលិខិត និងប័ណ្ណសរសើរ។</translation>
    </message>
    <message>
        <source>Language of the wording, km or en; default: km.</source>
        <translation>ភាសានៃអត្ថបទ km ឬ en៖ បើមិនបញ្ជាក់ គឺ km។</translation>
    </message>
    <message>
        <source>Text file with the new wording, a paragraph a line.</source>
        <translation>ឯកសារអត្ថបទថ្មី មួយកថាខណ្ឌក្នុងមួយបន្ទាត់។</translation>
    </message>
    <message>
        <source>Back to the wording that is shipped.</source>
        <translation>ត្រឡប់ទៅអត្ថបទដើមវិញ។</translation>
    </message>
    <message>
        <source> (own words)</source>
        <translation> (អត្ថបទផ្ទាល់ខ្លួន)</translation>
    </message>
    <message>
        <source>Award file that has to give the same paper.</source>
        <translation>ឯកសាររង្វាន់ ដែលត្រូវផ្តល់លិខិតដូចគ្នា។</translation>
    </message>
    <message>
        <source>NO: no seal found in %1. It is not a paper of this program, or another program saved it anew.</source>
        <translation>ទេ៖ រកមិនឃើញត្រាក្នុង %1 ទេ។ វាមិនមែនជាលិខិតរបស់កម្មវិធីនេះ ឬត្រូវបានកម្មវិធីផ្សេងរក្សាទុកឡើងវិញ។</translation>
    </message>
    <message>
        <source>YES: %1 is as the program wrote it. Give the award file with --file to see whether it gives the same paper.</source>
        <translation>បាទ/ចាស៖ %1 នៅដូចពេលកម្មវិធីសរសេរ។ សូមបញ្ជាក់ឯកសាររង្វាន់ដោយ --file ដើម្បីដឹងថាវាផ្តល់លិខិតដូចគ្នាឬអត់។</translation>
    </message>
    <message>
        <source>NO: %1 was changed after the program wrote it. Do not rely on it: print it anew from the award file.</source>
        <translation>ទេ៖ %1 ត្រូវបានកែប្រែក្រោយពេលកម្មវិធីសរសេរ។ កុំជឿលើវា៖ សូមបោះពុម្ពឡើងវិញពីឯកសាររង្វាន់។</translation>
    </message>
    <message>
        <source>NO: %1 was not made from %2: the record book of that file does not hold the entry the paper names.</source>
        <translation>ទេ៖ %1 មិនបានធ្វើពី %2 ទេ៖ សៀវភៅកំណត់ត្រានៃឯកសារនោះគ្មានកំណត់ត្រាដែលលិខិតបញ្ជាក់ឡើយ។</translation>
    </message>
    <message>
        <source>NOT TOLD: %1 is as the program wrote it, but %2 cannot give it again: it holds other pages too, or another version of the program made it. Compare it with a new print by eye.</source>
        <translation>មិនអាចកំណត់បាន៖ %1 នៅដូចពេលកម្មវិធីសរសេរ តែ %2 មិនអាចផ្តល់វាម្តងទៀតបានទេ៖ វាមានទំព័រផ្សេងទៀតដែរ ឬធ្វើដោយកម្មវិធីជំនាន់ផ្សេង។ សូមផ្ទៀងនឹងភ្នែកជាមួយលិខិតដែលបោះពុម្ពថ្មី។</translation>
    </message>
    <message>
        <source>YES: %1 is the paper that %2 gives, to the last byte.</source>
        <translation>បាទ/ចាស៖ %1 គឺជាលិខិតដែល %2 ផ្តល់ ដូចគ្នាទាំងស្រុង។</translation>
    </message>
    <message>
        <source>NO: %1 is not the paper that %2 gives. Rely on a new print.</source>
        <translation>ទេ៖ %1 មិនមែនជាលិខិតដែល %2 ផ្តល់ទេ។ សូមជឿលើលិខិតដែលបោះពុម្ពថ្មី។</translation>
    </message>
    <message>
        <source>Papers: %1. Made from entry %2 of the record book, check words %3.</source>
        <translation>លិខិត៖ %1។ ធ្វើពីកំណត់ត្រាទី %2 នៃសៀវភៅកំណត់ត្រា ពាក្យផ្ទៀងផ្ទាត់ %3។</translation>
    </message>
    <message>
        <source>Spread between candidates %1, between members %2, chance %3.</source>
        <translation>គម្លាតរវាងបេក្ខជន %1 រវាងសមាជិក %2 ចៃដន្យ %3។</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ជាប់</translation>
    </message>
    <message>
        <source>to discuss</source>
        <translation>ត្រូវពិភាក្សា</translation>
    </message>
    <message>
        <source>out</source>
        <translation>មិនជាប់</translation>
    </message>
    <message>
        <source>without %1: %2</source>
        <translation>ដោយគ្មាន %1៖ %2</translation>
    </message>
    <message>
        <source>With no weight off by more than %1 % “%2” takes the seat of “%3”.</source>
        <translation>ដោយគ្មានមេគុណណាខុសលើសពី %1 % “%2” យកកន្លែងរង្វាន់របស់ “%3”។</translation>
    </message>
    <message>
        <source>Candidates: %1, members: %2, marks: %3, missing: %4.</source>
        <translation>បេក្ខជន៖ %1 សមាជិក៖ %2 ពិន្ទុ៖ %3 ខ្វះ៖ %4។</translation>
    </message>
    <message>
        <source>Tell how firm a ranking is: agreement of the members, strictness, chances, weights.</source>
        <translation>ប្រាប់ថាចំណាត់ថ្នាក់រឹងមាំកម្រិតណា៖ ភាពស្របគ្នារបស់សមាជិក ភាពតឹងរ៉ឹង ឱកាស មេគុណ។</translation>
    </message>
    <message>
        <source>Seats; default: 5, or those of the category.</source>
        <translation>ចំនួនកន្លែងរង្វាន់ បើមិនដាក់៖ ៥ ឬតាមប្រភេទ។</translation>
    </message>
    <message>
        <source>Start of the draws; the same number gives the same answer.</source>
        <translation>លេខចាប់ផ្តើមនៃការចាប់ លេខដដែលឱ្យចម្លើយដដែល។</translation>
    </message>
    <message>
        <source>Number of draws; default: 2000.</source>
        <translation>ចំនួនដងនៃការចាប់ បើមិនដាក់៖ ២០០០។</translation>
    </message>
    <message>
        <source>“%1” lacks %2 of its readers.</source>
        <translation>“%1” ខ្វះអ្នកអាន %2 នាក់។</translation>
    </message>
    <message>
        <source>Barred by conflict, school or district: %1.</source>
        <translation>មិនអាចដោយសារទំនាស់ សាលា ឬស្រុក៖ %1។</translation>
    </message>
    <message>
        <source>At their largest load: %1.</source>
        <translation>ដល់បន្ទុកអតិបរមា៖ %1។</translation>
    </message>
    <message>
        <source>All members are linked through shared candidates.</source>
        <translation>សមាជិកទាំងអស់ភ្ជាប់គ្នាតាមបេក្ខជនរួម។</translation>
    </message>
    <message>
        <source>The members fall into groups that share no candidate.</source>
        <translation>សមាជិកបែកជាក្រុមដែលគ្មានបេក្ខជនរួម។</translation>
    </message>
    <message>
        <source>Plan who marks whom; nothing is written.</source>
        <translation>រៀបផែនការថានរណាដាក់ពិន្ទុឱ្យនរណា មិនសរសេរអ្វីទេ។</translation>
    </message>
    <message>
        <source>Table with the columns id, and perhaps school, district.</source>
        <translation>តារាងមានជួរឈរ id ហើយអាចមាន school, district។</translation>
    </message>
    <message>
        <source>Table with the columns id, and perhaps school, district, max_load.</source>
        <translation>តារាងមានជួរឈរ id ហើយអាចមាន school, district, max_load។</translation>
    </message>
    <message>
        <source>Table with the columns candidate, member.</source>
        <translation>តារាងមានជួរឈរ candidate, member។</translation>
    </message>
    <message>
        <source>Readers of each candidate; 0 = every member who may.</source>
        <translation>ចំនួនអ្នកអានបេក្ខជនម្នាក់ៗ ០ = សមាជិកគ្រប់រូបដែលអាច។</translation>
    </message>
    <message>
        <source>Candidates a member reads at most.</source>
        <translation>ចំនួនបេក្ខជនច្រើនបំផុតដែលសមាជិកម្នាក់អាន។</translation>
    </message>
    <message>
        <source>Date of the paper, as 2026-04-24; default: blanks to fill in by hand.</source>
        <translation>កាលបរិច្ឆេទនៃលិខិត ដូចជា 2026-04-24។ បើមិនកំណត់៖ ទុកចំណុចសម្រាប់បំពេញដោយដៃ។</translation>
    </message>
</context>
<context>
    <name>committee</name>
    <message>
        <source>Decision that appoints the committee</source>
        <translation>សេចក្តីសម្រេចតែងតាំងគណៈកម្មការ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>ចុះហត្ថលេខាដោយ</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>រក្សាទុកសេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>បន្ថែមសមាជិក</translation>
    </message>
    <message>
        <source>No member is recorded yet. Begin with the chair and the secretary.</source>
        <translation>មិនទាន់មានសមាជិកទេ។ សូមចាប់ផ្តើមដោយប្រធាន និងលេខាធិការ។</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>កំពុងបម្រើការ</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>បានបញ្ចប់</translation>
    </message>
    <message>
        <source>alternate</source>
        <translation>បម្រុង</translation>
    </message>
    <message>
        <source>Write the day as 15/03/2026.</source>
        <translation>សូមសរសេរថ្ងៃ ដូចជា 15/03/2026។</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ប្រុស</translation>
    </message>
    <message>
        <source>female</source>
        <translation>ស្រី</translation>
    </message>
    <message>
        <source>Family name (Khmer)</source>
        <translation>គោត្តនាម (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Given name (Khmer)</source>
        <translation>នាម (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Name in Latin</source>
        <translation>ឈ្មោះជាអក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>សមាជិកបម្រុង</translation>
    </message>
    <message>
        <source>Marks candidates</source>
        <translation>ដាក់ពិន្ទុបេក្ខជន</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>មានសិទ្ធិបោះឆ្នោត</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>មូលហេតុនៃការកែប្រែ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Ends membership</source>
        <translation>បញ្ចប់សមាជិកភាព</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>សមាជិកថ្មី</translation>
    </message>
    <message>
        <source>Official papers need the name in Khmer.</source>
        <translation>លិខិតផ្លូវការត្រូវការឈ្មោះជាភាសាខ្មែរ។</translation>
    </message>
    <message>
        <source>The committee is closed: the minutes tell why it changed.</source>
        <translation>គណៈកម្មការបានបិទហើយ៖ កំណត់ហេតុនឹងប្រាប់ពីមូលហេតុនៃការកែប្រែ។</translation>
    </message>
    <message>
        <source>Date of the change</source>
        <translation>កាលបរិច្ឆេទកែប្រែ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>លិខិតយោង</translation>
    </message>
    <message>
        <source>number, if any</source>
        <translation>លេខ បើមាន</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>ថ្ងៃនេះមិនទាន់មកដល់ទេ។</translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation>កត់ត្រាការកែប្រែ</translation>
    </message>
    <message>
        <source>Ended on %1: %2</source>
        <translation>បានឈប់នៅ%1៖ %2</translation>
    </message>
    <message>
        <source>The newcomer signs the undertaking and hands in a conflict sheet before any dossier, and then gets only open work.</source>
        <translation>សមាជិកថ្មីត្រូវចុះហត្ថលេខាលើលិខិតសន្យា និងប្រគល់សន្លឹកប្រកាសទំនាស់ មុនទទួលសំណុំឯកសារ ហើយទទួលតែការងារដែលនៅសល់។</translation>
    </message>
    <message>
        <source>No mark changes. Papers that carry the old words are listed as out of date.</source>
        <translation>គ្មានពិន្ទុណាប្រែប្រួលទេ។ លិខិតដែលមានព័ត៌មានចាស់ ត្រូវបានបង្ហាញថាហួសសម័យ។</translation>
    </message>
    <message>
        <source>From then on %1 presides and closes the stages; papers say “deputy chair, acting as chair”.</source>
        <translation>ចាប់ពីពេលនោះ %1 ដឹកនាំអង្គប្រជុំ និងបិទដំណាក់កាល។ លិខិតសរសេរថា «អនុប្រធាន ស្តីទីប្រធាន»។</translation>
    </message>
    <message>
        <source>Sheets handed in stay valid: %1.</source>
        <translation>សន្លឹកពិន្ទុដែលបានប្រគល់នៅមានសុពលភាព៖ %1។</translation>
    </message>
    <message>
        <source>No sheet was handed in.</source>
        <translation>មិនទាន់បានប្រគល់សន្លឹកពិន្ទុទេ។</translation>
    </message>
    <message>
        <source>Dossiers that come back to be given out again: %1.</source>
        <translation>សំណុំឯកសារដែលត្រូវប្រគល់វិញ ដើម្បីចែកសាជាថ្មី៖ %1។</translation>
    </message>
    <message>
        <source>Members who vote from then on: %1.</source>
        <translation>សមាជិកដែលបោះឆ្នោតចាប់ពីពេលនោះ៖ %1 រូប។</translation>
    </message>
    <message>
        <source>The committee has no chair then: let the deputy take the chair.</source>
        <translation>គណៈកម្មការនឹងគ្មានប្រធាន៖ សូមឱ្យអនុប្រធានស្តីទីប្រធាន។</translation>
    </message>
    <message>
        <source>Recorded. Open dossiers are given out again on the page “Conflicts and panels”.</source>
        <translation>បានកត់ត្រា។ សំណុំឯកសារដែលនៅសល់ ត្រូវចែកសាជាថ្មីនៅទំព័រ «ទំនាស់ និងក្រុម»។</translation>
    </message>
    <message>
        <source>Recorded. The minutes list the change.</source>
        <translation>បានកត់ត្រា។ កំណត់ហេតុនឹងចុះការកែប្រែនេះ។</translation>
    </message>
    <message>
        <source>the appointment decision</source>
        <translation>សេចក្ដីសម្រេចតែងតាំង</translation>
    </message>
    <message>
        <source>the change of the details of %1</source>
        <translation>ការកែព័ត៌មានរបស់ %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>Office held</source>
        <translation>មុខតំណែង</translation>
    </message>
    <message>
        <source>Role in the committee</source>
        <translation>តួនាទីក្នុងគណៈកម្មការ</translation>
    </message>
    <message>
        <source>Own school (conflict)</source>
        <translation>សាលារបស់ខ្លួន (ទំនាស់)</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>កែកំណត់ត្រា</translation>
    </message>
    <message>
        <source>Membership ends</source>
        <translation>បញ្ចប់សមាជិកភាព</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>ជំនួស</translation>
    </message>
    <message>
        <source>Take the chair</source>
        <translation>ធ្វើជាប្រធាន</translation>
    </message>
    <message>
        <source>No place and no score in the ranking changes.</source>
        <translation>គ្មានលំដាប់ និងពិន្ទុណាក្នុងចំណាត់ថ្នាក់ផ្លាស់ប្តូរទេ។</translation>
    </message>
</context>
<context>
    <name>computer</name>
    <message>
        <source>The clock says %1, which cannot be right. Set date and time.</source>
        <translation>នាឡិកាបង្ហាញ %1 ដែលមិនអាចត្រឹមត្រូវ។ សូមកំណត់កាលបរិច្ឆេទ និងម៉ោង។</translation>
    </message>
    <message>
        <source>The clock says %1.</source>
        <translation>នាឡិកាបង្ហាញ %1។</translation>
    </message>
    <message>
        <source>Only %1 MB are free on the disc. Make room before you begin.</source>
        <translation>ថាសនៅទំនេរតែ %1 MB។ សូមបង្កើនទំហំទំនេរមុនចាប់ផ្តើម។</translation>
    </message>
    <message>
        <source>%1 MB are free on the disc.</source>
        <translation>ថាសនៅទំនេរ %1 MB។</translation>
    </message>
    <message>
        <source>The font %1 cannot be used. Install the program again.</source>
        <translation>មិនអាចប្រើពុម្ពអក្សរ %1 បានទេ។ សូមដំឡើងកម្មវិធីម្តងទៀត។</translation>
    </message>
    <message>
        <source>The fonts of the papers are there.</source>
        <translation>ពុម្ពអក្សរសម្រាប់លិខិតមានគ្រប់។</translation>
    </message>
    <message>
        <source>There is no printer. Papers can be saved as PDF.</source>
        <translation>គ្មានម៉ាស៊ីនបោះពុម្ពទេ។ លិខិតអាចរក្សាទុកជា PDF។</translation>
    </message>
    <message>
        <source>Printers: %1.</source>
        <translation>ម៉ាស៊ីនបោះពុម្ព៖ %1។</translation>
    </message>
    <message>
        <source>No stick is plugged in. Have one at hand for safe copies outside this computer.</source>
        <translation>មិនមានយូអេសប៊ីដោតទេ។ សូមត្រៀមមួយសម្រាប់ច្បាប់ចម្លងសុវត្ថិភាពក្រៅកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Sticks: %1.</source>
        <translation>យូអេសប៊ី៖ %1។</translation>
    </message>
    <message>
        <source>The library that protects the data cannot be used on this computer.</source>
        <translation>បណ្ណាល័យកម្មវិធីដែលការពារទិន្នន័យមិនអាចប្រើលើកុំព្យូទ័រនេះបានទេ។</translation>
    </message>
    <message>
        <source>%1 GB are free on the disc.</source>
        <translation>នៅសល់ទំហំ %1 GB លើថាស។</translation>
    </message>
    <message>
        <source>Khmer text is not drawn correctly. Install the program again.</source>
        <translation>អក្សរខ្មែរមិនត្រូវបានបង្ហាញត្រឹមត្រូវទេ។ សូមដំឡើងកម្មវិធីម្តងទៀត។</translation>
    </message>
    <message>
        <source>Khmer text is drawn correctly.</source>
        <translation>អក្សរខ្មែរត្រូវបានបង្ហាញត្រឹមត្រូវ។</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>The seats fill from the closed ranking. Close the ranking first.</source>
        <translation>អ្នកជាប់រង្វាន់ត្រូវយកតាមចំណាត់ថ្នាក់ដែលបានបិទ។ សូមបិទចំណាត់ថ្នាក់ជាមុន។</translation>
    </message>
    <message>
        <source>Go to the ranking</source>
        <translation>ទៅចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>Put the seats to the vote again</source>
        <translation>បោះឆ្នោតលើអ្នកជាប់រង្វាន់ម្តងទៀត</translation>
    </message>
    <message>
        <source>Voted in this meeting</source>
        <translation>បានបោះឆ្នោតក្នុងអង្គប្រជុំនេះ</translation>
    </message>
    <message>
        <source>The ranking of the candidates</source>
        <translation>ពិនិត្យចំណាត់ថ្នាក់បេក្ខជន</translation>
    </message>
    <message>
        <source>Decision on the awardees and the reserves</source>
        <translation>សម្រេចលើបេក្ខជនជាប់រង្វាន់ និងបេក្ខជនបម្រុង</translation>
    </message>
    <message>
        <source>Other matters</source>
        <translation>ផ្សេងៗ</translation>
    </message>
    <message>
        <source>First the vote on the departure</source>
        <translation>បោះឆ្នោតជាមុនលើការសម្រេចខុសពីចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>The motion on the seats</source>
        <translation>សំណើលើអ្នកជាប់រង្វាន់</translation>
    </message>
    <message>
        <source>The committee has carried the motion on exactly these seats and reserves.</source>
        <translation>គណៈកម្មការបានអនុម័តសំណើលើអ្នកជាប់រង្វាន់ និងបេក្ខជនបម្រុងទាំងនេះ។</translation>
    </message>
    <message>
        <source>Set down the decision</source>
        <translation>កត់ត្រាសេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>The committee departs from the ranking: %1</source>
        <translation>គណៈកម្មការសម្រេចខុសពីចំណាត់ថ្នាក់៖ %1</translation>
    </message>
    <message>
        <source>The awardees and reserves are accepted as listed, departing from the ranking.</source>
        <translation>ទទួលយកបេក្ខជនជាប់រង្វាន់ និងបេក្ខជនបម្រុងតាមបញ្ជី ដោយខុសពីចំណាត់ថ្នាក់។</translation>
    </message>
    <message>
        <source>The awardees and reserves are accepted in the order of the ranking.</source>
        <translation>ទទួលយកបេក្ខជនជាប់រង្វាន់ និងបេក្ខជនបម្រុង តាមចំណាត់ថ្នាក់។</translation>
    </message>
    <message>
        <source>The committee has decided. Let the papers be signed, then enter the day here.</source>
        <translation>គណៈកម្មការបានសម្រេច។ សូមឱ្យចុះហត្ថលេខាលើលិខិត រួចបំពេញថ្ងៃនៅទីនេះ។</translation>
    </message>
    <message>
        <source>The seats</source>
        <translation>អ្នកជាប់រង្វាន់</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>កន្លែង</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>បេក្ខជន</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>លំដាប់</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>ពិន្ទុ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Depart from the ranking …</source>
        <translation>សម្រេចខុសពីចំណាត់ថ្នាក់ …</translation>
    </message>
    <message>
        <source>The ranking gives the seats. Whoever departs from it says why in writing, and the committee votes on that alone before it votes on the seats.</source>
        <translation>ចំណាត់ថ្នាក់កំណត់អ្នកជាប់រង្វាន់។ ការសម្រេចខុសពីនេះត្រូវមានហេតុផលជាលាយលក្ខណ៍អក្សរ ហើយគណៈកម្មការបោះឆ្នោតដោយឡែកលើរឿងនេះ មុនបោះឆ្នោតលើអ្នកជាប់រង្វាន់។</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>ជំនួស</translation>
    </message>
    <message>
        <source>the seat goes to</source>
        <translation>ដោយ</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>ហេតុផល</translation>
    </message>
    <message>
        <source>Exchange the two</source>
        <translation>ប្តូរអ្នកទាំងពីរ</translation>
    </message>
    <message>
        <source>Back to the ranking</source>
        <translation>ត្រឡប់តាមចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>Write why the committee departs from the ranking: without it there is no vote.</source>
        <translation>សូមសរសេរហេតុផលដែលសម្រេចខុសពីចំណាត់ថ្នាក់៖ បើគ្មាន មិនអាចបោះឆ្នោតបានទេ។</translation>
    </message>
    <message>
        <source>The seats depart from the ranking: %1</source>
        <translation>ការសម្រេចខុសពីចំណាត់ថ្នាក់៖ %1</translation>
    </message>
    <message>
        <source>Named by decision no. %1 of the authority. The committee had decided on %2; its decision stays in the archive.</source>
        <translation>ថ្នាក់លើបានកំណត់តាមសេចក្តីសម្រេចលេខ %1។ គណៈកម្មការបានសម្រេចលើ %2 ហើយសេចក្តីសម្រេចនោះនៅក្នុងបណ្ណសារ។</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>ត្រូវសម្រេច</translation>
    </message>
    <message>
        <source>awardee</source>
        <translation>ជាប់រង្វាន់</translation>
    </message>
    <message>
        <source>reserve %1</source>
        <translation>បម្រុងទី%1</translation>
    </message>
    <message>
        <source>departs</source>
        <translation>ខុសពីចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>decided: %1 awardees, %2 reserves</source>
        <translation>បានសម្រេច៖ ជាប់រង្វាន់ %1 រូប បម្រុង %2 រូប</translation>
    </message>
    <message>
        <source>proposed: %1 seats, %2 reserves</source>
        <translation>ស្នើ៖ កន្លែងរង្វាន់ %1 បម្រុង %2</translation>
    </message>
    <message>
        <source>Choose somebody else for the seat.</source>
        <translation>សូមជ្រើសរើសបេក្ខជនផ្សេង។</translation>
    </message>
    <message>
        <source>The signature</source>
        <translation>ហត្ថលេខា</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>ចុះហត្ថលេខាថ្ងៃ</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>អ្នកចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>បានចុះហត្ថលេខាលើក្រដាស</translation>
    </message>
    <message>
        <source>Signed on paper on %1 by %2.</source>
        <translation>បានចុះហត្ថលេខាលើក្រដាសនៅ%1 ដោយ %2។</translation>
    </message>
    <message>
        <source>Print the minutes, let them be signed, then enter the day and who signed. From then on the decision is never edited.</source>
        <translation>សូមបោះពុម្ពកំណត់ហេតុ ឱ្យចុះហត្ថលេខា រួចបំពេញថ្ងៃ និងអ្នកចុះហត្ថលេខា។ ចាប់ពីពេលនោះ សេចក្តីសម្រេចមិនត្រូវកែទេ។</translation>
    </message>
    <message>
        <source>Write the day as 15/03/2026.</source>
        <translation>សូមសរសេរថ្ងៃដូចជា ១៥/០៣/២០២៦។</translation>
    </message>
    <message>
        <source>The decision was made on %1: nobody signs before.</source>
        <translation>សេចក្តីសម្រេចធ្វើនៅថ្ងៃ %1៖ មិនអាចចុះហត្ថលេខាមុនទេ។</translation>
    </message>
    <message>
        <source>Write who signed.</source>
        <translation>សូមសរសេរអ្នកចុះហត្ថលេខា។</translation>
    </message>
    <message>
        <source>The committee votes on the seats in its meeting. You see them here once the motion is carried.</source>
        <translation>គណៈកម្មការបោះឆ្នោតលើអ្នកជាប់រង្វាន់ក្នុងអង្គប្រជុំ។ លោកអ្នកនឹងឃើញនៅទីនេះ ក្រោយពេលសំណើត្រូវបានអនុម័ត។</translation>
    </message>
    <message>
        <source>The signature is recorded.</source>
        <translation>ហត្ថលេខាត្រូវបានកត់ត្រា។</translation>
    </message>
</context>
<context>
    <name>deed</name>
    <message>
        <source>change the records of the cycle</source>
        <translation>កែប្រែកំណត់ត្រាប្រចាំឆ្នាំ</translation>
    </message>
    <message>
        <source>decide in the place of the chair</source>
        <translation>សម្រេចជំនួសប្រធាន</translation>
    </message>
    <message>
        <source>enter marks</source>
        <translation>បញ្ចូលពិន្ទុ</translation>
    </message>
    <message>
        <source>declare for a member</source>
        <translation>ប្រកាសជំនួសសមាជិក</translation>
    </message>
    <message>
        <source>see the ranking before it is closed</source>
        <translation>មើលចំណាត់ថ្នាក់មុនពេលបិទ</translation>
    </message>
    <message>
        <source>see figures made from marks that are not open to this person</source>
        <translation>មើលតួលេខដែលបានពីពិន្ទុដែលមិនបើកឱ្យបុគ្គលនេះ</translation>
    </message>
</context>
<context>
    <name>eligibility</name>
    <message>
        <source>Rules</source>
        <translation>លក្ខខណ្ឌ</translation>
    </message>
    <message>
        <source>Exclude …</source>
        <translation>ដកចេញ …</translation>
    </message>
    <message>
        <source>To the form</source>
        <translation>ទៅពាក្យស្នើ</translation>
    </message>
    <message>
        <source>No. %1 · %2 · %3</source>
        <translation>លេខ %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Excluded by the rule: %1.</source>
        <translation>ត្រូវបានដកចេញតាមលក្ខខណ្ឌ៖ %1។</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>មូលហេតុដែលបានផ្តល់៖ %1</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>មានលក្ខខណ្ឌ</translation>
    </message>
    <message>
        <source>A rule is not met. Your verdict goes beyond it and is marked so in the minutes.</source>
        <translation>មានលក្ខខណ្ឌមួយមិនបានបំពេញ។ សេចក្តីសម្រេចរបស់អ្នកខុសពីលក្ខខណ្ឌ ហើយនឹងត្រូវកត់ក្នុងកំណត់ហេតុ។</translation>
    </message>
    <message>
        <source>A rule is not known to be met. Say how you know.</source>
        <translation>មានលក្ខខណ្ឌមួយមិនទាន់ដឹងថាបំពេញឬអត់។ សូមបញ្ជាក់ថាអ្នកដឹងដោយរបៀបណា។</translation>
    </message>
    <message>
        <source>The provincial department confirmed it in writing</source>
        <translation>មន្ទីរបានបញ្ជាក់ជាលាយលក្ខណ៍អក្សរ</translation>
    </message>
    <message>
        <source>The original was shown at the office</source>
        <translation>បានបង្ហាញច្បាប់ដើមនៅការិយាល័យ</translation>
    </message>
    <message>
        <source>Decided in the meeting of the committee</source>
        <translation>បានសម្រេចក្នុងកិច្ចប្រជុំគណៈកម្មការ</translation>
    </message>
    <message>
        <source>By which rule</source>
        <translation>តាមលក្ខខណ្ឌណា</translation>
    </message>
    <message>
        <source>Exclude %1?</source>
        <translation>ដក %1 ចេញឬ?</translation>
    </message>
    <message>
        <source>No rule speaks against the candidate so far: give the reason.</source>
        <translation>មិនទាន់មានលក្ខខណ្ឌណាជំទាស់បេក្ខជនទេ៖ សូមផ្តល់មូលហេតុ។</translation>
    </message>
    <message>
        <source>The notice to the candidate names this rule.</source>
        <translation>លិខិតជូនដំណឹងដល់បេក្ខជននឹងបញ្ជាក់លក្ខខណ្ឌនេះ។</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>ត្រូវសម្រេច</translation>
    </message>
    <message>
        <source>A rule not met</source>
        <translation>មិនបំពេញ</translation>
    </message>
    <message>
        <source>A rule not known</source>
        <translation>មិនទាន់ដឹង</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>ខ្វះភស្តុតាង</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>បានដកចេញ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>បេក្ខជន</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Nobody is accepted yet. Accept nominations first; then each candidate stands here.</source>
        <translation>មិនទាន់មានបេក្ខភាពណាត្រូវបានទទួលយកទេ។ សូមទទួលយកបេក្ខភាពជាមុនសិន រួចបេក្ខជននីមួយៗនឹងនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Choose a candidate to see the rules and the evidence.</source>
        <translation>សូមជ្រើសរើសបេក្ខជន ដើម្បីមើលលក្ខខណ្ឌ និងភស្តុតាង។</translation>
    </message>
    <message>
        <source>Eligible: all whose rules are met (%1)</source>
        <translation>មានលក្ខខណ្ឌ៖ អ្នកដែលបំពេញគ្រប់លក្ខខណ្ឌ (%1)</translation>
    </message>
    <message>
        <source>Found eligible: %1.</source>
        <translation>បានសម្រេចថាមានលក្ខខណ្ឌ៖ %1។</translation>
    </message>
    <message>
        <source>teaches now</source>
        <translation>កំពុងបង្រៀន</translation>
    </message>
    <message>
        <source>does not teach now</source>
        <translation>មិនកំពុងបង្រៀន</translation>
    </message>
    <message>
        <source>heads a school now</source>
        <translation>កំពុងជានាយកសាលា</translation>
    </message>
    <message>
        <source>heads no school now</source>
        <translation>មិនកំពុងជានាយកសាលា</translation>
    </message>
    <message>
        <source>grades taught: from %1</source>
        <translation>បង្រៀនពីថ្នាក់ទី%1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>ដល់ទី%1</translation>
    </message>
    <message>
        <source>years of service: %1</source>
        <translation>ចំនួនឆ្នាំបម្រើការងារ៖ %1</translation>
    </message>
    <message>
        <source>had the award in %1</source>
        <translation>ធ្លាប់ទទួលរង្វាន់ឆ្នាំសិក្សា %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>លេខ %1</translation>
    </message>
    <message>
        <source>met</source>
        <translation>បំពេញ</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>មិនបំពេញ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>មិនទាន់ដឹង</translation>
    </message>
    <message>
        <source>no earlier award on the roll</source>
        <translation>គ្មានឈ្មោះក្នុងបញ្ជីអ្នកធ្លាប់ទទួលរង្វាន់</translation>
    </message>
    <message>
        <source>the nomination does not say</source>
        <translation>បេក្ខភាពមិនបានបញ្ជាក់</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>ខ្វះ៖ %1</translation>
    </message>
    <message>
        <source>received: %1</source>
        <translation>បានទទួល៖ %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>បានដកពាក្យ</translation>
    </message>
    <message>
        <source>eligible, with a reason</source>
        <translation>មានលក្ខខណ្ឌ ដោយមានមូលហេតុ</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>មានលក្ខខណ្ឌ</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>បានដកចេញ</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>ត្រូវសម្រេច</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>ត្រូវពិនិត្យ</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>បានពិនិត្យ</translation>
    </message>
    <message>
        <source>checked by two</source>
        <translation>ពិនិត្យដោយពីរនាក់</translation>
    </message>
    <message>
        <source>the verdict on %1</source>
        <translation>លទ្ធផលរបស់ %1</translation>
    </message>
    <message>
        <source>Find eligible anyway …</source>
        <translation>នៅតែមានលក្ខខណ្ឌ …</translation>
    </message>
    <message>
        <source>Find %1 eligible anyway?</source>
        <translation>សម្រេចថា %1 នៅតែមានលក្ខខណ្ឌឬ?</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>ឯកសារខ្វះ</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <translation>មិនបំពេញ %1</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>មិនដឹង %1</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>“%1” cannot be used here. Check it and enter it again.</source>
        <translation>«%1» មិនអាចប្រើនៅទីនេះបានទេ។ សូមពិនិត្យ ហើយបញ្ចូលម្តងទៀត។</translation>
    </message>
    <message>
        <source>Something is missing: %1. Add it and try again.</source>
        <translation>នៅខ្វះ៖ %1។ សូមបន្ថែម ហើយសាកល្បងម្តងទៀត។</translation>
    </message>
    <message>
        <source>%1 cannot be read at %2: %3. Correct the file at that place.</source>
        <translation>មិនអាចអាន %1 ត្រង់ %2 បានទេ៖ %3។ សូមកែឯកសារត្រង់កន្លែងនោះ។</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4. Correct the table at that place.</source>
        <translation>%1 បន្ទាត់ %2 ជួរឈរ %3៖ %4។ សូមកែតារាងត្រង់កន្លែងនោះ។</translation>
    </message>
    <message>
        <source>%1 is not a workbook. Choose a file of the kind xlsx, ods or csv.</source>
        <translation>%1 មិនមែនជាសៀវភៅតារាងទេ។ សូមជ្រើសរើសឯកសារប្រភេទ xlsx, ods ឬ csv។</translation>
    </message>
    <message>
        <source>%1 is an old xls workbook. Open it in the spreadsheet program and save it as xlsx.</source>
        <translation>%1 ជាសៀវភៅតារាងចាស់ប្រភេទ xls។ សូមបើកក្នុងកម្មវិធីតារាង ហើយរក្សាទុកជា xlsx។</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without the password and choose it again.</source>
        <translation>%1 មានពាក្យសម្ងាត់ការពារ។ សូមរក្សាទុកដោយគ្មានពាក្យសម្ងាត់ ហើយជ្រើសរើសម្តងទៀត។</translation>
    </message>
    <message>
        <source>%1 holds no rows. Check that the right sheet was saved.</source>
        <translation>%1 គ្មានជួរទិន្នន័យទេ។ សូមពិនិត្យថាបានរក្សាទុកសន្លឹកត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>%1 lacks these columns: %2. Name them in the first row or choose them by hand.</source>
        <translation>%1 ខ្វះជួរឈរទាំងនេះ៖ %2។ សូមដាក់ឈ្មោះនៅជួរទីមួយ ឬជ្រើសរើសដោយដៃ។</translation>
    </message>
    <message>
        <source>%1 is too large: %2. Divide it into smaller files.</source>
        <translation>%1 ធំពេក៖ %2។ សូមបែងចែកជាឯកសារតូចៗ។</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Ask the sender for the file again.</source>
        <translation>%1 ខូច (%2)។ សូមសុំឯកសារនេះពីអ្នកផ្ញើម្តងទៀត។</translation>
    </message>
    <message>
        <source>The letters of %1 cannot be recognised. Save the table as UTF-8 or xlsx.</source>
        <translation>មិនអាចស្គាល់តួអក្សរក្នុង %1 បានទេ។ សូមរក្សាទុកតារាងជា UTF-8 ឬ xlsx។</translation>
    </message>
    <message>
        <source>%1, cell %2, is written in the old font %3, which is not Khmer Unicode. Type the text again in Khmer Unicode.</source>
        <translation>%1 ក្រឡា %2 សរសេរដោយពុម្ពអក្សរចាស់ %3 ដែលមិនមែនជាខ្មែរយូនីកូដ។ សូមវាយអត្ថបទឡើងវិញជាខ្មែរយូនីកូដ។</translation>
    </message>
    <message>
        <source>In the role of %1 you may not do this: %2. Ask the person whose work it is.</source>
        <translation>ក្នុងតួនាទីជា%1 លោកអ្នកមិនអាចធ្វើការនេះបានទេ៖ %2។ សូមស្នើអ្នកទទួលបន្ទុក។</translation>
    </message>
    <message>
        <source>Not found: %1. Look at the list again and choose anew.</source>
        <translation>រកមិនឃើញ៖ %1។ សូមមើលបញ្ជីម្តងទៀត ហើយជ្រើសរើសឡើងវិញ។</translation>
    </message>
    <message>
        <source>Something else was saved in the meantime. Look again and repeat what you did.</source>
        <translation>មានការរក្សាទុកផ្សេងកើតឡើងមុននេះ។ សូមពិនិត្យម្តងទៀត ហើយធ្វើឡើងវិញ។</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>ការនេះមិនអាចធ្វើបាននៅពេលនេះទេ។</translation>
    </message>
    <message>
        <source>The stage “%1” is not open yet. Close the stages before it first.</source>
        <translation>ដំណាក់កាល «%1» មិនទាន់បើកទេ។ សូមបិទដំណាក់កាលមុនៗជាមុនសិន។</translation>
    </message>
    <message>
        <source>The stage “%1” is closed and protected. Record an amendment, or ask the chair to reopen it.</source>
        <translation>ដំណាក់កាល «%1» បានបិទ និងការពារហើយ។ សូមកត់ត្រាការកែប្រែ ឬស្នើប្រធានបើកឡើងវិញ។</translation>
    </message>
    <message>
        <source>The stage “%1” cannot be closed: %2 points are open. Look at the list of what is missing.</source>
        <translation>មិនអាចបិទដំណាក់កាល «%1» បានទេ៖ នៅមាន %2 ចំណុចមិនទាន់រួច។ សូមមើលបញ្ជីអ្វីដែលនៅខ្វះ។</translation>
    </message>
    <message>
        <source>Scoring is open: marks are shown when every member has handed in and the stage is closed.</source>
        <translation>ការដាក់ពិន្ទុកំពុងបើក៖ ពិន្ទុនឹងបង្ហាញ ពេលសមាជិកទាំងអស់បានប្រគល់ ហើយដំណាក់កាលនេះបានបិទ។</translation>
    </message>
    <message>
        <source>More than one fits: %1. Name the one you mean.</source>
        <translation>មានច្រើនជាងមួយដែលត្រូវគ្នា៖ %1។ សូមបញ្ជាក់មួយដែលលោកអ្នកចង់បាន។</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that the file is there and that you may open it.</source>
        <translation>មិនអាចអាន %1 បានទេ។ សូមពិនិត្យថាឯកសារមាន ហើយលោកអ្នកមានសិទ្ធិបើក។</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or check the disc.</source>
        <translation>មិនអាចសរសេរ %1 បានទេ។ សូមជ្រើសរើសថតផ្សេង ឬពិនិត្យថាស។</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 មានរួចហើយ។ សូមជ្រើសរើសឈ្មោះផ្សេង។</translation>
    </message>
    <message>
        <source>%1 is not an award file. Choose a file that ends in .rangvoan.</source>
        <translation>%1 មិនមែនជាឯកសាររង្វាន់ទេ។ សូមជ្រើសរើសឯកសារដែលបញ្ចប់ដោយ .rangvoan។</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program. It can be read but not changed: install the newer version.</source>
        <translation>%1 បង្កើតដោយកម្មវិធីជំនាន់ថ្មីជាង។ អាចអានបាន តែកែមិនបាន៖ សូមដំឡើងជំនាន់ថ្មី។</translation>
    </message>
    <message>
        <source>%1 is open in another window. Close it there first.</source>
        <translation>%1 កំពុងបើកក្នុងវិនដូផ្សេង។ សូមបិទនៅទីនោះជាមុនសិន។</translation>
    </message>
    <message>
        <source>%1 is protected against changes. Copy it to a folder of your own and open the copy.</source>
        <translation>%1 ត្រូវបានការពារមិនឱ្យកែប្រែ។ សូមចម្លងទៅថតរបស់លោកអ្នក ហើយបើកច្បាប់ចម្លង។</translation>
    </message>
    <message>
        <source>There is no room left for %1. What was saved before is safe: make room and try again.</source>
        <translation>គ្មានទំហំទំនេរសម្រាប់ %1 ទេ។ អ្វីដែលបានរក្សាទុកមុននេះនៅមានសុវត្ថិភាព៖ សូមបង្កើនទំហំទំនេរ ហើយសាកល្បងម្តងទៀត។</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Do not work on in it: restore the last safe copy.</source>
        <translation>%1 ខូច (%2)។ សូមកុំបន្តការងារលើឯកសារនេះ៖ សូមស្តារច្បាប់ចម្លងសុវត្ថិភាពចុងក្រោយ។</translation>
    </message>
    <message>
        <source>The file could not be used (%1). Nothing was changed: try again, then restore the last safe copy.</source>
        <translation>មិនអាចប្រើឯកសារបានទេ (%1)។ គ្មានអ្វីត្រូវបានកែប្រែ៖ សូមសាកល្បងម្តងទៀត រួចស្តារច្បាប់ចម្លងសុវត្ថិភាពចុងក្រោយ។</translation>
    </message>
    <message>
        <source>An entry of the record book cannot be read (%1). Run the check of the file.</source>
        <translation>កំណត់ត្រាមួយក្នុងសៀវភៅកំណត់ត្រាមិនអាចអានបាន (%1)។ សូមពិនិត្យឯកសារ។</translation>
    </message>
    <message>
        <source>Stopped at your wish. Nothing was changed.</source>
        <translation>បានបញ្ឈប់តាមបំណងរបស់លោកអ្នក។ គ្មានអ្វីត្រូវបានកែប្រែ។</translation>
    </message>
    <message>
        <source>This computer says it is %1, but the last entry was made on %2. One of the two is wrong; nothing was written.</source>
        <translation>កុំព្យូទ័រនេះបង្ហាញ %1 ប៉ុន្តែកំណត់ត្រាចុងក្រោយធ្វើនៅ %2។ មួយក្នុងចំណោមពីរនេះខុស ហើយគ្មានអ្វីត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>This computer says it is %1, long after the last entry of %2. Perhaps its date is wrong; nothing was written.</source>
        <translation>កុំព្យូទ័រនេះបង្ហាញ %1 ដែលយូរក្រោយកំណត់ត្រាចុងក្រោយនៅ %2។ ប្រហែលកាលបរិច្ឆេទរបស់វាខុស ហើយគ្មានអ្វីត្រូវបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 ម៉ោង %2</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Say what it is.</source>
        <translation>សូមបញ្ជាក់ថាជាអ្វី។</translation>
    </message>
    <message>
        <source>Write the day as 15/03/2026.</source>
        <translation>សូមសរសេរថ្ងៃដូចជា ១៥/០៣/២០២៦។</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>សូមជ្រើសរើសឯកសារ។</translation>
    </message>
    <message>
        <source>Say where it lies, so that it is found again.</source>
        <translation>សូមបញ្ជាក់កន្លែងដាក់ ដើម្បីអាចរកឃើញវិញ។</translation>
    </message>
    <message>
        <source>Enter first what the new version is.</source>
        <translation>សូមបញ្ចូលព័ត៌មាននៃច្បាប់ថ្មីជាមុនសិន។</translation>
    </message>
    <message>
        <source>The new version is recorded; it is to be checked.</source>
        <translation>ច្បាប់ថ្មីបានកត់ត្រាហើយ ត្រូវពិនិត្យ។</translation>
    </message>
    <message>
        <source>The evidence is recorded.</source>
        <translation>ភស្តុតាងបានកត់ត្រាហើយ។</translation>
    </message>
    <message>
        <source>Name who saw it.</source>
        <translation>សូមបញ្ជាក់អ្នកដែលបានឃើញ។</translation>
    </message>
    <message>
        <source>The second checker is another person.</source>
        <translation>អ្នកពិនិត្យទីពីរត្រូវជាបុគ្គលផ្សេង។</translation>
    </message>
    <message>
        <source>This file is larger than 25 MB. Leave it on its disc or stick and record that instead.</source>
        <translation>ឯកសារនេះធំជាង ២៥ MB។ សូមទុកវានៅលើថាស ឬយូអេសប៊ី ហើយកត់ត្រាថាស ឬយូអេសប៊ីនោះវិញ។</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ជ្រើសរើសឯកសារ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>រក្សាទុកច្បាប់ចម្លង</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ក្រដាស</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Disc or stick</source>
        <translation>ថាស ឬយូអេសប៊ី</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ឈ្មោះឯកសារ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>បានទទួលថ្ងៃ</translation>
    </message>
    <message>
        <source>Second checker</source>
        <translation>អ្នកពិនិត្យទីពីរ</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>ជ្រើសរើសឯកសារ …</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>រក្សាទុកច្បាប់ចម្លង …</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>ច្បាប់ថ្មី</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>បានពិនិត្យ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Number of the disc or stick</source>
        <translation>លេខថាស ឬយូអេសប៊ី</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>ឈ្មោះឯកសារ</translation>
    </message>
    <message>
        <source>Box, folder, pages</source>
        <translation>ប្រអប់ សំណុំ ទំព័រ</translation>
    </message>
    <message>
        <source>box 3, folder 12, pages 3–28</source>
        <translation>ប្រអប់ ៣ សំណុំ ១២ ទំព័រ ៣–២៨</translation>
    </message>
    <message>
        <source>No file yet: choose one or drop it here.</source>
        <translation>មិនទាន់មានឯកសារទេ៖ សូមជ្រើសរើស ឬអូសទម្លាក់នៅទីនេះ។</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>រក្សាទុកការកែ</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>កត់ត្រា</translation>
    </message>
    <message>
        <source>This stage is closed: what you record is an amendment. Members who marked before are asked to keep or change.</source>
        <translation>ដំណាក់កាលនេះបានបិទហើយ៖ អ្វីដែលអ្នកកត់ត្រាជាការកែប្រែ។ សមាជិកដែលបានដាក់ពិន្ទុមុននេះនឹងត្រូវសួរថារក្សា ឬប្តូរពិន្ទុ។</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ភស្តុតាង</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>បន្ថែមភស្តុតាង</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ខ្វះ</translation>
    </message>
    <message>
        <source>%1 of %2 documents received</source>
        <translation>បានទទួលឯកសារ %1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>who saw the evidence</source>
        <translation>អ្នកបានឃើញភស្តុតាង</translation>
    </message>
    <message>
        <source>Required document</source>
        <translation>ឯកសារតម្រូវ</translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation>ភស្តុតាងសម្រាប់</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>ពិនិត្យដោយ</translation>
    </message>
    <message>
        <source>Not on the list (extra paper)</source>
        <translation>មិនមានក្នុងបញ្ជី (ឯកសារបន្ថែម)</translation>
    </message>
    <message>
        <source>box %1, folder %2, page %3</source>
        <translation>ប្រអប់ %1 សំណុំ %2 ទំព័រ %3</translation>
    </message>
    <message>
        <source>disc %1</source>
        <translation>ថាសលេខ %1</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Name in Khmer</source>
        <translation>ឈ្មោះជាអក្សរខ្មែរ</translation>
    </message>
    <message>
        <source>Family name in Khmer</source>
        <translation>គោត្តនាមជាអក្សរខ្មែរ</translation>
    </message>
    <message>
        <source>Given name in Khmer</source>
        <translation>នាមខ្លួនជាអក្សរខ្មែរ</translation>
    </message>
    <message>
        <source>Name in Latin</source>
        <translation>ឈ្មោះជាអក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>ថ្ងៃខែឆ្នាំកំណើត</translation>
    </message>
    <message>
        <source>Civil-servant number</source>
        <translation>អត្តលេខមន្ត្រីរាជការ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>លេខទូរសព្ទ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>មុខតំណែង</translation>
    </message>
    <message>
        <source>School in Khmer</source>
        <translation>សាលាជាអក្សរខ្មែរ</translation>
    </message>
    <message>
        <source>School in Latin</source>
        <translation>សាលាជាអក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>School level</source>
        <translation>កម្រិតសាលារៀន</translation>
    </message>
    <message>
        <source>Grades taught</source>
        <translation>ថ្នាក់បង្រៀន</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>មុខវិជ្ជា</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>រាជធានី-ខេត្ត</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ក្រុង-ស្រុក-ខណ្ឌ</translation>
    </message>
    <message>
        <source>Years of service</source>
        <translation>ចំនួនឆ្នាំបម្រើការងារ</translation>
    </message>
    <message>
        <source>In service since</source>
        <translation>ថ្ងៃចូលបម្រើការងារ</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>សញ្ញាបត្រ</translation>
    </message>
    <message>
        <source>Qualification level</source>
        <translation>កម្រិតគុណវុឌ្ឍិ</translation>
    </message>
    <message>
        <source>Category of the award</source>
        <translation>ប្រភេទរង្វាន់</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>អង្គភាពស្នើ</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>Intraclass correlation (ICC)</source>
        <translation>សហសម្ព័ន្ធក្នុងក្រុម (ICC)</translation>
    </message>
    <message>
        <source>How much of the difference between marks is a difference between candidates. Near 1 the members see the same candidates as good; near 0 the mark depends on who gave it. The forms with k tell this of the mean of all members, which is what decides. The interval shows how far the figure could lie off with so few candidates.</source>
        <translation>បង្ហាញថាភាពខុសគ្នានៃពិន្ទុ កើតពីភាពខុសគ្នារវាងបេក្ខជនប៉ុនណា។ ជិត ១ សមាជិកឃើញបេក្ខជនដូចគ្នាថាល្អ ជិត ០ ពិន្ទុអាស្រ័យលើអ្នកដាក់។ ទម្រង់ដែលមាន k និយាយអំពីមធ្យមភាគរបស់សមាជិកទាំងអស់ ដែលជាអ្វីដែលសម្រេច។ ចន្លោះបង្ហាញថាតួលេខនេះអាចឃ្លាតប៉ុនណា នៅពេលបេក្ខជនមានតិច។</translation>
    </message>
    <message>
        <source>Agreement in order (Kendall's W)</source>
        <translation>ភាពស្របគ្នានៃលំដាប់ (W របស់ Kendall)</translation>
    </message>
    <message>
        <source>Whether the members put the candidates into the same order, however high or low they mark. 1 is the same order, 0 none at all. Equal marks of one member are allowed for.</source>
        <translation>បង្ហាញថាសមាជិករៀបបេក្ខជនតាមលំដាប់ដូចគ្នាឬអត់ មិនថាដាក់ពិន្ទុខ្ពស់ឬទាប។ ១ គឺលំដាប់ដូចគ្នា ០ គឺមិនស្របគ្នាសោះ។ ពិន្ទុស្មើគ្នារបស់សមាជិកម្នាក់ត្រូវបានគិតគូរ។</translation>
    </message>
    <message>
        <source>Agreement beyond chance (Krippendorff's alpha)</source>
        <translation>ភាពស្របគ្នាលើសពីចៃដន្យ (alpha របស់ Krippendorff)</translation>
    </message>
    <message>
        <source>How far the marks of one candidate lie nearer together than marks picked at random. 1 is full agreement, 0 is chance, below 0 worse than chance. It allows for missing marks. The four values differ in what counts as far apart: any difference, the order, the distance, the proportion.</source>
        <translation>បង្ហាញថាពិន្ទុរបស់បេក្ខជនម្នាក់ នៅជិតគ្នាជាងពិន្ទុដែលយកដោយចៃដន្យប៉ុនណា។ ១ គឺស្របគ្នាទាំងស្រុង ០ គឺចៃដន្យ ក្រោម ០ គឺអន់ជាងចៃដន្យ។ អាចខ្វះពិន្ទុខ្លះបាន។ តម្លៃទាំងបួនខុសគ្នាត្រង់អ្វីដែលចាត់ទុកថាឆ្ងាយគ្នា៖ គម្លាតណាមួយ លំដាប់ ចម្ងាយ ឬសមាមាត្រ។</translation>
    </message>
    <message>
        <source>Same mark beyond chance (Fleiss' kappa)</source>
        <translation>ពិន្ទុដូចគ្នាលើសពីចៃដន្យ (kappa របស់ Fleiss)</translation>
    </message>
    <message>
        <source>How often two members give exactly the same mark, beyond what chance would bring. It takes 3 against 4 as seriously as 0 against 4, so on a fine scale it is low even where members are close.</source>
        <translation>បង្ហាញថាសមាជិកពីរនាក់ដាក់ពិន្ទុដូចគ្នាបេះបិទញឹកញាប់ប៉ុនណា លើសពីអ្វីដែលចៃដន្យនាំមក។ វាចាត់ទុក ៣ ទល់នឹង ៤ ធ្ងន់ដូច ០ ទល់នឹង ៤ ដូច្នេះលើមាត្រដ្ឋានល្អិត វាទាប ទោះសមាជិកនៅជិតគ្នាក៏ដោយ។</translation>
    </message>
    <message>
        <source>Consistency of the parts (Cronbach's alpha)</source>
        <translation>ភាពស៊ីគ្នានៃផ្នែក (alpha របស់ Cronbach)</translation>
    </message>
    <message>
        <source>Whether the parts of the score sheet point the same way: who is good in one is good in the others. A low value is no fault: the parts may well measure different things. If it rises without a part, that part tells something of its own.</source>
        <translation>បង្ហាញថាផ្នែកនៃសន្លឹកពិន្ទុចង្អុលទៅទិសតែមួយឬអត់៖ អ្នកល្អក្នុងផ្នែកមួយ ល្អក្នុងផ្នែកផ្សេងដែរ។ តម្លៃទាបមិនមែនជាកំហុសទេ៖ ផ្នែកនានាអាចវាស់រឿងខុសគ្នា។ បើតម្លៃឡើងពេលដកផ្នែកមួយចេញ ផ្នែកនោះប្រាប់អ្វីដោយឡែក។</translation>
    </message>
    <message>
        <source>Strict and lenient members</source>
        <translation>សមាជិកតឹងរ៉ឹង និងសមាជិកធូរ</translation>
    </message>
    <message>
        <source>Estimates how many points a member gives above or below what others would give the same candidates, and what a candidate would have with average members. Estimates from few sheets are drawn towards zero. It is shown beside the official ranking and never changes it.</source>
        <translation>ប៉ាន់ប្រមាណថាសមាជិកម្នាក់ដាក់ពិន្ទុលើសឬខ្វះប៉ុន្មាន ធៀបនឹងអ្វីដែលអ្នកផ្សេងនឹងដាក់ឱ្យបេក្ខជនដដែល និងថាបេក្ខជនម្នាក់នឹងបានប៉ុន្មានពីសមាជិកមធ្យម។ ការប៉ាន់ប្រមាណពីសន្លឹកតិច ត្រូវទាញទៅរកសូន្យ។ វាបង្ហាញក្បែរចំណាត់ថ្នាក់ផ្លូវការ ហើយមិនកែប្រែចំណាត់ថ្នាក់នោះឡើយ។</translation>
    </message>
    <message>
        <source>Strict and lenient members, as they stand</source>
        <translation>សមាជិកតឹងរ៉ឹង និងសមាជិកធូរ តាមពិន្ទុដែលមាន</translation>
    </message>
    <message>
        <source>The same comparison without drawing estimates towards zero: what follows from these marks alone, chance included.</source>
        <translation>ការប្រៀបធៀបដដែល ដោយមិនទាញការប៉ាន់ប្រមាណទៅរកសូន្យ៖ អ្វីដែលកើតពីពិន្ទុទាំងនេះតែប៉ុណ្ណោះ រួមទាំងចៃដន្យ។</translation>
    </message>
    <message>
        <source>Chance of a seat</source>
        <translation>ឱកាសបានកន្លែងរង្វាន់</translation>
    </message>
    <message>
        <source>In how many of many imagined committees, drawn from these members, the candidate has a seat. Near 100 % or 0 % the place does not depend on who sat in the committee; in between it does.</source>
        <translation>ក្នុងគណៈកម្មការសន្មតជាច្រើនដែលចាប់ពីសមាជិកទាំងនេះ បេក្ខជនបានកន្លែងរង្វាន់ប៉ុន្មានដង។ ជិត ១០០ % ឬ ០ % លំដាប់មិនអាស្រ័យលើអ្នកណាអង្គុយក្នុងគណៈកម្មការទេ នៅចន្លោះនោះ វាអាស្រ័យ។</translation>
    </message>
    <message>
        <source>Places in four of five draws</source>
        <translation>លំដាប់ក្នុងបួនដងនៃការចាប់ប្រាំដង</translation>
    </message>
    <message>
        <source>The places the candidate takes in four of five imagined committees. A wide interval means that neighbours are hardly different.</source>
        <translation>លំដាប់ដែលបេក្ខជនបាន ក្នុងគណៈកម្មការសន្មតបួនក្នុងចំណោមប្រាំ។ ចន្លោះធំមានន័យថាអ្នកនៅជិតខាងស្ទើរតែមិនខុសគ្នា។</translation>
    </message>
    <message>
        <source>Expected place</source>
        <translation>លំដាប់រំពឹងទុក</translation>
    </message>
    <message>
        <source>The mean of the places over all draws. It lies nearer the middle than the official place, the more so the less certain that is.</source>
        <translation>មធ្យមភាគនៃលំដាប់ក្នុងការចាប់ទាំងអស់។ វានៅជិតកណ្ដាលជាងលំដាប់ផ្លូវការ ហើយកាន់តែជិត បើលំដាប់នោះកាន់តែមិនប្រាកដ។</translation>
    </message>
    <message>
        <source>Chance of a seat by the model</source>
        <translation>ឱកាសបានកន្លែងរង្វាន់តាមគំរូ</translation>
    </message>
    <message>
        <source>The same chance when strict and lenient members are allowed for: drawn from what the model knows of each candidate, and how well it knows it.</source>
        <translation>ឱកាសដដែល ដោយគិតគូរសមាជិកតឹងរ៉ឹងនិងធូរ៖ ចាប់ពីអ្វីដែលគំរូដឹងអំពីបេក្ខជនម្នាក់ៗ និងដឹងច្បាស់ប៉ុនណា។</translation>
    </message>
    <message>
        <source>One member left out</source>
        <translation>ដកសមាជិកម្នាក់ចេញ</translation>
    </message>
    <message>
        <source>The ranking without each member in turn. Where the seats stay the same in every case, no single member has decided them.</source>
        <translation>ចំណាត់ថ្នាក់ដោយដកសមាជិកម្នាក់ម្តងៗ។ បើកន្លែងរង្វាន់នៅដដែលគ្រប់ករណី គ្មានសមាជិកណាម្នាក់ឯងជាអ្នកសម្រេចទេ។</translation>
    </message>
    <message>
        <source>Other weights</source>
        <translation>មេគុណផ្សេង</translation>
    </message>
    <message>
        <source>How often a candidate has a seat, or a place, when the weights are drawn anew: each up to a fifth more or less, or quite freely. It shows whether the result hangs on the exact weights.</source>
        <translation>បេក្ខជនបានកន្លែងរង្វាន់ ឬលំដាប់ណាមួយញឹកញាប់ប៉ុនណា ពេលចាប់មេគុណជាថ្មី៖ លើសឬខ្វះរហូតដល់មួយភាគប្រាំ ឬដោយសេរី។ វាបង្ហាញថាលទ្ធផលអាស្រ័យលើមេគុណជាក់លាក់ឬអត់។</translation>
    </message>
    <message>
        <source>Smallest change of weights</source>
        <translation>ការប្តូរមេគុណតិចបំផុត</translation>
    </message>
    <message>
        <source>The least by which weights would have to differ for somebody else to have a seat. It is worked out exactly, over every pair of a candidate with a seat and one without.</source>
        <translation>ចំនួនតិចបំផុតដែលមេគុណត្រូវខុស ដើម្បីឱ្យអ្នកផ្សេងបានកន្លែងរង្វាន់។ វាគណនាបានពិតប្រាកដ លើគ្រប់គូនៃបេក្ខជនដែលមានកន្លែងរង្វាន់ និងបេក្ខជនដែលគ្មាន។</translation>
    </message>
    <message>
        <source>Where the seats go</source>
        <translation>កន្លែងរង្វាន់ទៅទីណា</translation>
    </message>
    <message>
        <source>one mark</source>
        <translation>ពិន្ទុរបស់ម្នាក់</translation>
    </message>
    <message>
        <source>mean of all</source>
        <translation>មធ្យមភាគទាំងអស់</translation>
    </message>
    <message>
        <source>others for each candidate</source>
        <translation>ផ្សេងៗគ្នាតាមបេក្ខជន</translation>
    </message>
    <message>
        <source>drawn from many</source>
        <translation>ចាប់ពីមនុស្សច្រើន</translation>
    </message>
    <message>
        <source>these alone</source>
        <translation>តែសមាជិកទាំងនេះ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ទម្រង់</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>របស់</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>ចន្លោះ ៩៥ %</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>តួលេខ</translation>
    </message>
    <message>
        <source>W, equal marks allowed for</source>
        <translation>W ដោយគិតគូរពិន្ទុស្មើគ្នា</translation>
    </message>
    <message>
        <source>W as if there were no equal marks</source>
        <translation>W ដូចគ្មានពិន្ទុស្មើគ្នា</translation>
    </message>
    <message>
        <source>Chi-squared with %1 degrees of freedom</source>
        <translation>Chi-squared មានកម្រិតសេរីភាព %1</translation>
    </message>
    <message>
        <source>Probability of so much agreement by chance (p)</source>
        <translation>ប្រូបាបដែលស្របគ្នាប៉ុណ្ណេះដោយចៃដន្យ (p)</translation>
    </message>
    <message>
        <source>The order (ordinal)</source>
        <translation>លំដាប់ (ordinal)</translation>
    </message>
    <message>
        <source>The distance (interval)</source>
        <translation>ចម្ងាយ (interval)</translation>
    </message>
    <message>
        <source>The proportion (ratio)</source>
        <translation>សមាមាត្រ (ratio)</translation>
    </message>
    <message>
        <source>Alpha, of %1 sheets</source>
        <translation>Alpha នៃសន្លឹកពិន្ទុ %1</translation>
    </message>
    <message>
        <source>As if all parts had the same spread</source>
        <translation>ដូចផ្នែកទាំងអស់រាយប៉ាយស្មើគ្នា</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>ដកចេញ៖ %1</translation>
    </message>
    <message>
        <source>Cut line: %1 seats</source>
        <translation>បន្ទាត់កាត់៖ កន្លែងរង្វាន់ %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>លំដាប់</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>បេក្ខជន</translation>
    </message>
    <message>
        <source>One left out</source>
        <translation>ដកម្នាក់ចេញ</translation>
    </message>
    <message>
        <source>Four of five draws</source>
        <translation>បួនដងក្នុងប្រាំ</translation>
    </message>
    <message>
        <source>Has a seat</source>
        <translation>បានកន្លែងរង្វាន់</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Enters</source>
        <translation>ចូល</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>ចេញ</translation>
    </message>
    <message>
        <source>Places that differ</source>
        <translation>លំដាប់ដែលខុស</translation>
    </message>
    <message>
        <source>Spread (standard deviation): between candidates %1 points, between members %2, chance %3.</source>
        <translation>ភាពរាយប៉ាយ (គម្លាតគំរូ)៖ រវាងបេក្ខជន %1 ពិន្ទុ រវាងសមាជិក %2 ចៃដន្យ %3។</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>សន្លឹក</translation>
    </message>
    <message>
        <source>Points more or less</source>
        <translation>ពិន្ទុលើសឬខ្វះ</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>កំហុសគំរូ</translation>
    </message>
    <message>
        <source>As they stand</source>
        <translation>តាមពិន្ទុដែលមាន</translation>
    </message>
    <message>
        <source>With average members</source>
        <translation>ពីសមាជិកមធ្យម</translation>
    </message>
    <message>
        <source>in every case</source>
        <translation>គ្រប់ករណី</translation>
    </message>
    <message>
        <source>to be discussed</source>
        <translation>ត្រូវពិភាក្សា</translation>
    </message>
    <message>
        <source>in no case</source>
        <translation>គ្មានករណីណា</translation>
    </message>
    <message>
        <source>Seats and candidates by province, district, level of school and sex. It shows a concentration, not its cause, and never changes the ranking.</source>
        <translation>កន្លែងរង្វាន់ និងបេក្ខជន តាមខេត្ត ស្រុក កម្រិតសាលា និងភេទ។ វាបង្ហាញការប្រមូលផ្តុំ មិនមែនមូលហេតុទេ ហើយមិនកែប្រែចំណាត់ថ្នាក់ឡើយ។</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>មិនបានបញ្ជាក់</translation>
    </message>
    <message>
        <source>A seat, weights up to a fifth off</source>
        <translation>បានកន្លែងរង្វាន់ មេគុណខុសដល់មួយភាគប្រាំ</translation>
    </message>
    <message>
        <source>Places, weights up to a fifth off</source>
        <translation>លំដាប់ មេគុណខុសដល់មួយភាគប្រាំ</translation>
    </message>
    <message>
        <source>A seat, any weights</source>
        <translation>បានកន្លែងរង្វាន់ មេគុណណាក៏ដោយ</translation>
    </message>
    <message>
        <source>As long as no weight is off by more than %1 of itself the seats stay. Beyond it %2 takes the seat of %3.</source>
        <translation>ដរាបណាគ្មានមេគុណណាខុសលើស %1 នៃខ្លួនវា កន្លែងរង្វាន់នៅដដែល។ លើសពីនេះ %2 យកកន្លែងរង្វាន់របស់ %3។</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>ផ្នែក</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>មេគុណ</translation>
    </message>
    <message>
        <source>Where the two are equal</source>
        <translation>ពេលអ្នកទាំងពីរស្មើគ្នា</translation>
    </message>
    <message>
        <source>This weight alone</source>
        <translation>តែមេគុណនេះ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>ក្រុម</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>បេក្ខជន</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>កន្លែងរង្វាន់</translation>
    </message>
    <message>
        <source>By province</source>
        <translation>តាមខេត្ត</translation>
    </message>
    <message>
        <source>By district</source>
        <translation>តាមស្រុក</translation>
    </message>
    <message>
        <source>By level of school</source>
        <translation>តាមកម្រិតសាលា</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>តាមភេទ</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>ស្ត្រី</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>បុរស</translation>
    </message>
    <message>
        <source>Any difference, of single marks (nominal)</source>
        <translation>គម្លាតណាមួយ នៃពិន្ទុនីមួយៗ (nominal)</translation>
    </message>
    <message>
        <source>Kappa, of single marks</source>
        <translation>Kappa នៃពិន្ទុនីមួយៗ</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>This year has no category yet. Add the category in which awards are given.</source>
        <translation>ឆ្នាំនេះមិនទាន់មានប្រភេទរង្វាន់ទេ។ សូមបន្ថែមប្រភេទដែលត្រូវផ្តល់រង្វាន់។</translation>
    </message>
    <message>
        <source>No rules are chosen for %1.</source>
        <translation>មិនទាន់បានជ្រើសរើសវិធានសម្រាប់%1ទេ។</translation>
    </message>
    <message>
        <source>The rules of %1 are not fixed yet.</source>
        <translation>វិធានរបស់%1មិនទាន់បានកំណត់ជាស្ថាពរទេ។</translation>
    </message>
    <message>
        <source>The rules of %1 are not confirmed: name the text or instruction, or the meeting that adopted them, or accept the notice.</source>
        <translation>វិធានរបស់%1មិនទាន់បានបញ្ជាក់៖ សូមបញ្ជាក់អត្ថបទ ឬការណែនាំ ឬអង្គប្រជុំដែលបានអនុម័ត ឬទទួលយកសេចក្តីជូនដំណឹង។</translation>
    </message>
    <message>
        <source>The name of the issuing office in Khmer is missing: official papers begin with it.</source>
        <translation>ខ្វះឈ្មោះអង្គភាពជាភាសាខ្មែរ៖ លិខិតផ្លូវការចាប់ផ្តើមដោយឈ្មោះនេះ។</translation>
    </message>
    <message>
        <source>The decision that appoints the committee is not recorded with number, date and signatory.</source>
        <translation>សេចក្តីសម្រេចតែងតាំងគណៈកម្មការមិនទាន់បានកត់ត្រាលេខ កាលបរិច្ឆេទ និងអ្នកចុះហត្ថលេខាទេ។</translation>
    </message>
    <message>
        <source>The committee has no chair.</source>
        <translation>គណៈកម្មការមិនទាន់មានប្រធានទេ។</translation>
    </message>
    <message>
        <source>The committee has no secretary.</source>
        <translation>គណៈកម្មការមិនទាន់មានលេខាធិការទេ។</translation>
    </message>
    <message>
        <source>The committee has %1 members; the rules ask for %2.</source>
        <translation>គណៈកម្មការមានសមាជិក %1 រូប តែវិធានតម្រូវ %2 រូប។</translation>
    </message>
    <message>
        <source>The undertaking is not signed yet by %1.</source>
        <translation>អ្នកមិនទាន់ចុះហត្ថលេខាលើលិខិតសន្យា៖ %1។</translation>
    </message>
    <message>
        <source>No nomination has been received yet.</source>
        <translation>មិនទាន់បានទទួលបេក្ខភាពទេ។</translation>
    </message>
    <message>
        <source>Neither accepted nor refused yet: %1.</source>
        <translation>មិនទាន់បានទទួលយក ឬបដិសេធ៖ %1។</translation>
    </message>
    <message>
        <source>Accepted after the deadline without a reason: %1.</source>
        <translation>ទទួលយកក្រោយថ្ងៃកំណត់ដោយគ្មានមូលហេតុ៖ %1។</translation>
    </message>
    <message>
        <source>One person is nominated twice (%1): the rules ask to keep one nomination.</source>
        <translation>បុគ្គលម្នាក់ត្រូវបានស្នើពីរដង (%1)៖ វិធានតម្រូវឱ្យរក្សាបេក្ខភាពតែមួយ។</translation>
    </message>
    <message>
        <source>The member %1 has the same name as the candidate %2. End the membership, refuse the nomination, or record why they are two persons.</source>
        <translation>សមាជិក %1 មានឈ្មោះដូចបេក្ខជន %2។ សូមបញ្ចប់សមាជិកភាព បដិសេធបេក្ខភាព ឬកត់ត្រាមូលហេតុដែលជាមនុស្សពីរនាក់ផ្សេងគ្នា។</translation>
    </message>
    <message>
        <source>It is not decided yet whether these meet the conditions: %1.</source>
        <translation>មិនទាន់បានសម្រេចថាបេក្ខជនទាំងនេះបំពេញលក្ខខណ្ឌឬទេ៖ %1។</translation>
    </message>
    <message>
        <source>Evidence not checked against the original: %2, of %1.</source>
        <translation>ភស្តុតាងមិនទាន់បានផ្ទៀងផ្ទាត់ជាមួយច្បាប់ដើម៖ %2 របស់ %1។</translation>
    </message>
    <message>
        <source>Decided against the conditions without a reason: %1.</source>
        <translation>សម្រេចខុសពីលក្ខខណ្ឌដោយគ្មានមូលហេតុ៖ %1។</translation>
    </message>
    <message>
        <source>Excluded without naming the rule: %1.</source>
        <translation>មិនទទួលយកដោយមិនបានបញ្ជាក់លក្ខខណ្ឌ៖ %1។</translation>
    </message>
    <message>
        <source>The conflict sheet of %1 does not cover %2 of the candidates.</source>
        <translation>សន្លឹកប្រកាសទំនាស់របស់ %1 មិនទាន់គ្របដណ្តប់បេក្ខជន %2 រូប។</translation>
    </message>
    <message>
        <source>It is not planned yet who marks whom.</source>
        <translation>មិនទាន់បានរៀបចំថាអ្នកណាដាក់ពិន្ទុអ្នកណាទេ។</translation>
    </message>
    <message>
        <source>Too few members are to mark %1: %2 of %3. Plan more, or let the committee vote to go on.</source>
        <translation>សមាជិកដាក់ពិន្ទុ %1 តិចពេក៖ %2 លើ %3។ សូមបន្ថែម ឬឱ្យគណៈកម្មការបោះឆ្នោតបន្ត។</translation>
    </message>
    <message>
        <source>Some members share no candidate with the others, so their marks cannot be compared.</source>
        <translation>សមាជិកខ្លះគ្មានបេក្ខជនរួមជាមួយអ្នកដទៃ ដូច្នេះមិនអាចប្រៀបធៀបពិន្ទុបានទេ។</translation>
    </message>
    <message>
        <source>Not handed in yet by %1. Sheets missing: %2.</source>
        <translation>មិនទាន់បានប្រគល់ដោយ %1។ សន្លឹកដែលខ្វះ៖ %2។</translation>
    </message>
    <message>
        <source>Too few sheets for %1: %2 of %3. Have more marked, or let the committee vote to go on.</source>
        <translation>សន្លឹកពិន្ទុសម្រាប់ %1 តិចពេក៖ %2 លើ %3។ សូមឱ្យដាក់ពិន្ទុបន្ថែម ឬឱ្យគណៈកម្មការបោះឆ្នោតបន្ត។</translation>
    </message>
    <message>
        <source>Two different sheets of %1 for %2 have come in: decide which one counts.</source>
        <translation>សន្លឹកពីរខុសគ្នារបស់ %1 សម្រាប់ %2 បានមកដល់៖ សូមសម្រេចថាយកសន្លឹកណា។</translation>
    </message>
    <message>
        <source>The sheet of %1 for %2 does not fit the fixed rules: have it filled in again.</source>
        <translation>សន្លឹករបស់ %1 សម្រាប់ %2 មិនត្រូវតាមវិធានដែលបានកំណត់៖ សូមឱ្យបំពេញឡើងវិញ។</translation>
    </message>
    <message>
        <source>It is not recorded why %1 does not mark %2.</source>
        <translation>មិនទាន់បានកត់ត្រាមូលហេតុដែល %1 មិនដាក់ពិន្ទុ %2។</translation>
    </message>
    <message>
        <source>%1 share place %2, and not all of them can have a seat: separate them by vote or lot.</source>
        <translation>%1 ស្ថិតនៅលំដាប់ទី%2 ដូចគ្នា ហើយមិនអាចជាប់ទាំងអស់៖ សូមបំបែកដោយការបោះឆ្នោត ឬចាប់ឆ្នោត។</translation>
    </message>
    <message>
        <source>%1 share place %2, but the prizes differ: separate them by vote or lot.</source>
        <translation>%1 ស្ថិតនៅលំដាប់ទី%2 ដូចគ្នា តែប្រាក់រង្វាន់ខុសគ្នា៖ សូមបំបែកដោយការបោះឆ្នោត ឬចាប់ឆ្នោត។</translation>
    </message>
    <message>
        <source>Ranked candidates: %1; seats: %2. Some seats will stay empty.</source>
        <translation>បេក្ខជនក្នុងចំណាត់ថ្នាក់៖ %1 កន្លែងរង្វាន់៖ %2។ កន្លែងខ្លះនឹងនៅទំនេរ។</translation>
    </message>
    <message>
        <source>The finalists are not named yet.</source>
        <translation>មិនទាន់បានកំណត់បេក្ខជនចូលជុំចុងក្រោយទេ។</translation>
    </message>
    <message>
        <source>The committee has not decided on the seats yet.</source>
        <translation>គណៈកម្មការមិនទាន់បានសម្រេចលើអ្នកជាប់រង្វាន់ទេ។</translation>
    </message>
    <message>
        <source>The decision names no vote of the committee that was carried.</source>
        <translation>សេចក្តីសម្រេចមិនបានបញ្ជាក់ការបោះឆ្នោតដែលបានអនុម័តទេ។</translation>
    </message>
    <message>
        <source>Seats given: %1; seats of the category: %2.</source>
        <translation>កន្លែងដែលបានផ្តល់៖ %1 កន្លែងក្នុងប្រភេទនេះ៖ %2។</translation>
    </message>
    <message>
        <source>The decision is not signed yet.</source>
        <translation>សេចក្តីសម្រេចមិនទាន់បានចុះហត្ថលេខាទេ។</translation>
    </message>
    <message>
        <source>The seats depart from the ranking: write the justification and vote on it separately.</source>
        <translation>ការសម្រេចខុសពីចំណាត់ថ្នាក់៖ សូមសរសេរហេតុផល ហើយបោះឆ្នោតដោយឡែក។</translation>
    </message>
    <message>
        <source>The decision has not been submitted to the authority yet.</source>
        <translation>សេចក្តីសម្រេចមិនទាន់បានដាក់ជូនថ្នាក់លើទេ។</translation>
    </message>
    <message>
        <source>The authority has not approved the decision yet.</source>
        <translation>ថ្នាក់លើមិនទាន់បានឯកភាពលើសេចក្តីសម្រេចទេ។</translation>
    </message>
    <message>
        <source>An instruction of the authority is not answered yet.</source>
        <translation>ការណែនាំរបស់ថ្នាក់លើមិនទាន់បានឆ្លើយតបទេ។</translation>
    </message>
    <message>
        <source>The awardees have not been announced yet.</source>
        <translation>មិនទាន់បានប្រកាសអ្នកជាប់រង្វាន់ទេ។</translation>
    </message>
    <message>
        <source>No receipt of the prize yet from %1.</source>
        <translation>មិនទាន់មានបង្កាន់ដៃទទួលរង្វាន់ពី %1។</translation>
    </message>
    <message>
        <source>Not issued yet: %1.</source>
        <translation>មិនទាន់បានចេញ៖ %1។</translation>
    </message>
    <message>
        <source>“%2” carries an old fact of %1: issue it again.</source>
        <translation>«%2» មានព័ត៌មានចាស់របស់ %1៖ សូមចេញឡើងវិញ។</translation>
    </message>
    <message>
        <source>Not signed yet: %1.</source>
        <translation>មិនទាន់បានចុះហត្ថលេខា៖ %1។</translation>
    </message>
    <message>
        <source>The category %1 is not finished yet.</source>
        <translation>ប្រភេទ%1មិនទាន់ចប់ទេ។</translation>
    </message>
    <message>
        <source>The stage “%1” has to be closed first.</source>
        <translation>ត្រូវបិទដំណាក់កាល «%1» ជាមុនសិន។</translation>
    </message>
    <message>
        <source>This year has no stage “%1” here.</source>
        <translation>ឆ្នាំនេះគ្មានដំណាក់កាល «%1» នៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>The stage “%1” has to be confirmed again first.</source>
        <translation>ត្រូវបញ្ជាក់ដំណាក់កាល «%1» ឡើងវិញជាមុនសិន។</translation>
    </message>
    <message>
        <source>Meeting no. %1 is not closed yet.</source>
        <translation>អង្គប្រជុំលេខ %1 មិនទាន់បានបិទទេ។</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 និង %2 រូបទៀត</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 និង %2</translation>
    </message>
    <message>
        <source>%1 (no. %2)</source>
        <translation>%1 (លេខ %2)</translation>
    </message>
    <message>
        <source>total of the sheet</source>
        <translation>ពិន្ទុសរុបនៃសន្លឹក</translation>
    </message>
    <message>
        <source>The file has not been checked yet.</source>
        <translation>ឯកសារមិនទាន់បានពិនិត្យទេ។</translation>
    </message>
    <message>
        <source>%1 may be the same person: compare and decide.</source>
        <translation>%1 អាចជាបុគ្គលតែមួយ៖ សូមប្រៀបធៀប ហើយសម្រេច។</translation>
    </message>
    <message>
        <source>Conflict sheets are missing from: %1.</source>
        <translation>ខ្វះសន្លឹកប្រកាសទំនាស់ផលប្រយោជន៍ពី៖ %1។</translation>
    </message>
    <message>
        <source>%1 may not mark %2: there is a conflict, or it is their own school or district.</source>
        <translation>%1 មិនអាចដាក់ពិន្ទុឱ្យ %2 បានទេ៖ មានទំនាស់ផលប្រយោជន៍ ឬនៅសាលា ឬស្រុកតែមួយ។</translation>
    </message>
    <message>
        <source>%1: marks %3 apart in “%2”. Keep or change them with a reason.</source>
        <translation>%1៖ ពិន្ទុឃ្លាតគ្នា %3 ក្នុង «%2»។ សូមរក្សា ឬកែដោយមានហេតុផល។</translation>
    </message>
    <message>
        <source>The file is not in order: %1.</source>
        <translation>ឯកសារមិនត្រឹមត្រូវ៖ %1។</translation>
    </message>
    <message>
        <source>“%1” was printed before the decision now in force: issue it again.</source>
        <translation>«%1» បានបោះពុម្ពមុនសេចក្តីសម្រេចដែលមានសុពលភាពបច្ចុប្បន្ន៖ សូមចេញឡើងវិញ។</translation>
    </message>
    <message>
        <source>“%2” still counts %1, who withdrew: issue it again.</source>
        <translation>«%2» នៅរាប់បញ្ចូល %1 ដែលបានដកពាក្យ៖ សូមចេញឡើងវិញ។</translation>
    </message>
    <message>
        <source>“%2” of %1 no longer holds: call it back.</source>
        <translation>«%2» របស់ %1 លែងមានសុពលភាព៖ សូមប្រមូលមកវិញ។</translation>
    </message>
</context>
<context>
    <name>firmness</name>
    <message>
        <source>One left out: the official rules without each member in turn. Draws: %1 times as many members as there are, drawn with replacement by a fixed seed, so the same file gives the same figures; the best and the worst tenth are left out.</source>
        <translation>ដកសមាជិកម្នាក់៖ គណនាតាមវិធានផ្លូវការ ដោយដកសមាជិកម្តងម្នាក់ៗ។ ការចាប់៖ %1 ដង ចាប់សមាជិកចំនួនដដែលដោយអាចចាប់ត្រូវម្នាក់ច្រើនដង តាមលេខចាប់ផ្តើមថេរ ដូច្នេះឯកសារដដែលបានតួលេខដដែល ហើយដកមួយភាគដប់ល្អបំផុត និងអន់បំផុតចេញ។</translation>
    </message>
    <message>
        <source>For the specialist</source>
        <translation>សម្រាប់អ្នកជំនាញ</translation>
    </message>
    <message>
        <source>How often each mark was given, over all sheets</source>
        <translation>ចំនួនដងនៃពិន្ទុនីមួយៗ លើសន្លឹកទាំងអស់</translation>
    </message>
    <message>
        <source>Working it out: %1 of %2</source>
        <translation>កំពុងគណនា៖ %1 / %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>បញ្ឈប់</translation>
    </message>
    <message>
        <source>Stopped: nothing was worked out.</source>
        <translation>បានបញ្ឈប់៖ មិនបានគណនាទេ។</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>គណនា</translation>
    </message>
    <message>
        <source>%1 more stay below the line in every case.</source>
        <translation>បេក្ខជន %1 រូបទៀតនៅក្រោមបន្ទាត់គ្រប់ករណី។</translation>
    </message>
    <message>
        <source>Leaving out one member at a time: the same %1 in %2 of %3 cases</source>
        <translation>ដកសមាជិកម្តងម្នាក់៖ %1 រូបដដែលក្នុង %2 ករណីនៃ %3</translation>
    </message>
    <message>
        <source>The same %1 are chosen whichever member is left out: %2 of %3.</source>
        <translation>ទោះដកសមាជិកណាម្នាក់ចេញ ក៏នៅតែជ្រើសបាន %1 រូបដដែល៖ %2 ក្នុង %3 ករណី។</translation>
    </message>
    <message>
        <source>In %1 of %2 cases somebody else would be above the line.</source>
        <translation>ក្នុង %1 ករណីនៃ %2 នឹងមានអ្នកផ្សេងឡើងលើបន្ទាត់។</translation>
    </message>
    <message>
        <source>In %1 of %2 cases %3 would share the last place above the line.</source>
        <translation>ក្នុង %1 ករណីនៃ %2 %3 នឹងស្មើលំដាប់ចុងក្រោយលើបន្ទាត់។</translation>
    </message>
    <message>
        <source>With the members drawn anew at random, everybody above the line stays there in at least %1 of %2 draws.</source>
        <translation>បើចាប់សមាជិកជាថ្មីដោយចៃដន្យ អ្នកលើបន្ទាត់ទាំងអស់នៅដដែលយ៉ាងតិច %1 ដងក្នុង %2 ដង។</translation>
    </message>
    <message>
        <source>%1 and %2 have equal points: only the rules for ties separate them.</source>
        <translation>លំដាប់ទី%1 និងទី%2 ពិន្ទុស្មើគ្នា៖ មានតែវិធានបំបែកពិន្ទុស្មើទេដែលញែកពួកគេ។</translation>
    </message>
    <message>
        <source>%1 and %2 are %3 points apart.</source>
        <translation>លំដាប់ទី%1 និងទី%2 ខុសគ្នា %3 ពិន្ទុ។</translation>
    </message>
    <message>
        <source>%1 and %2 are %3 points apart: to turn them round, marks would have to move by %4 steps in all.</source>
        <translation>លំដាប់ទី%1 និងទី%2 ខុសគ្នា %3 ពិន្ទុ៖ ដើម្បីប្តូរគ្នា ពិន្ទុត្រូវប្រែប្រួលសរុប %4 កម្រិត។</translation>
    </message>
    <message>
        <source>same</source>
        <translation>ដដែល</translation>
    </message>
    <message>
        <source>%1 times a seat stayed open between equal scores: it is counted for nobody.</source>
        <translation>%1 ដង កន្លែងមួយនៅទំនេរដោយសារពិន្ទុស្មើគ្នា៖ មិនរាប់ឱ្យនរណាទេ។</translation>
    </message>
    <message>
        <source>Where each candidate could stand: dot = official place, line = where most repeats put the candidate, dashed = cut line</source>
        <translation>បេក្ខជនម្នាក់ៗអាចនៅលំដាប់ណា៖ ចំណុច = លំដាប់ផ្លូវការ បន្ទាត់ = លំដាប់ក្នុងការសាកភាគច្រើន បន្ទាត់ដាច់ៗ = បន្ទាត់កាត់</translation>
    </message>
    <message>
        <source>%1 of the %2 are the same whichever member is left out: %3 of %3.</source>
        <translation>ទោះដកសមាជិកណាម្នាក់ចេញ ក៏ %1 រូបក្នុងចំណោម %2 រូបនៅដដែល៖ %3 ករណីនៃ %3។</translation>
    </message>
    <message>
        <source>The seat of place %1 changes in %2 of %3 cases: %4 would take it from %5.</source>
        <translation>កន្លែងនៃលំដាប់ទី%1 ប្តូរក្នុង %2 ករណីនៃ %3៖ %4 នឹងជំនួស %5។</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>ទី%1 ប្តូរ</translation>
    </message>
    <message>
        <source>The figures made from all marks are not shown: not all marks are open to you.</source>
        <translation>តួលេខដែលគិតពីពិន្ទុទាំងអស់ មិនបង្ហាញទេ៖ ពិន្ទុខ្លះមិនបើកឱ្យលោកអ្នកមើលឡើយ។</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>The Khmer name is missing.</source>
        <translation>ខ្វះឈ្មោះជាអក្សរខ្មែរ។</translation>
    </message>
    <message>
        <source>The province is missing.</source>
        <translation>ខ្វះរាជធានី-ខេត្ត។</translation>
    </message>
    <message>
        <source>"%1" is not a province or the capital.</source>
        <translation>«%1» មិនមែនជារាជធានី ឬខេត្តទេ។</translation>
    </message>
    <message>
        <source>Cell %1 is written in the old font %2, which only looks Khmer. Please type it in Khmer Unicode.</source>
        <translation>ក្រឡា %1 សរសេរដោយពុម្ពអក្សរចាស់ %2 ដែលគ្រាន់តែមានរូបរាងជាខ្មែរ។ សូមវាយជាខ្មែរយូនីកូដ។</translation>
    </message>
    <message>
        <source>The civil-servant number %1 is already in row %2.</source>
        <translation>អត្តលេខមន្ត្រីរាជការ %1 មានរួចហើយក្នុងជួរ %2។</translation>
    </message>
    <message>
        <source>%1 with the same birth date is already in row %2.</source>
        <translation>%1 ដែលមានថ្ងៃកំណើតដូចគ្នា មានរួចហើយក្នុងជួរ %2។</translation>
    </message>
    <message>
        <source>Nothing is entered under "%1".</source>
        <translation>គ្មានអ្វីត្រូវបានបញ្ចូលក្រោម «%1» ទេ។</translation>
    </message>
    <message>
        <source>Cell %1 holds a formula without a dependable result; it was left out. Please enter the value itself.</source>
        <translation>ក្រឡា %1 មានរូបមន្តដែលគ្មានលទ្ធផលអាចទុកចិត្តបាន ត្រូវបានរំលង។ សូមបញ្ចូលតម្លៃផ្ទាល់។</translation>
    </message>
    <message>
        <source>Cell %1 shows the error %2; it was left out.</source>
        <translation>ក្រឡា %1 បង្ហាញកំហុស %2 ត្រូវបានរំលង។</translation>
    </message>
    <message>
        <source>"%1" is not a known district; it was left out.</source>
        <translation>«%1» មិនមែនជាក្រុង-ស្រុក-ខណ្ឌដែលស្គាល់ទេ ត្រូវបានរំលង។</translation>
    </message>
    <message>
        <source>"%1" is not a district of province %2; it was left out.</source>
        <translation>«%1» មិនមែនជាក្រុង-ស្រុក-ខណ្ឌនៃ %2 ទេ ត្រូវបានរំលង។</translation>
    </message>
    <message>
        <source>"%1" cannot be read as a date; please write day, month and year as 05/03/1985.</source>
        <translation>មិនអាចអាន «%1» ជាកាលបរិច្ឆេទបានទេ សូមសរសេរថ្ងៃ ខែ ឆ្នាំ ដូចជា ០៥/០៣/១៩៨៥។</translation>
    </message>
    <message>
        <source>The date "%1" cannot be right; it was left out.</source>
        <translation>កាលបរិច្ឆេទ «%1» មិនអាចត្រឹមត្រូវទេ ត្រូវបានរំលង។</translation>
    </message>
    <message>
        <source>"%1" is neither male nor female (M or F).</source>
        <translation>«%1» មិនមែនជាប្រុស ឬស្រី (ប ឬ ស) ទេ។</translation>
    </message>
    <message>
        <source>"%1" names no grades from 1 to 12.</source>
        <translation>«%1» មិនបញ្ជាក់ថ្នាក់ពី ១ ដល់ ១២ ទេ។</translation>
    </message>
    <message>
        <source>"%1" is not a number of years of service.</source>
        <translation>«%1» មិនមែនជាចំនួនឆ្នាំបម្រើការងារទេ។</translation>
    </message>
    <message>
        <source>"%1" is not a level of the qualifications framework (1 to 8).</source>
        <translation>«%1» មិនមែនជាកម្រិតនៃក្របខណ្ឌគុណវុឌ្ឍិ (១ ដល់ ៨) ទេ។</translation>
    </message>
    <message>
        <source>%1 does not look like a civil-servant number.</source>
        <translation>%1 មិនដូចជាអត្តលេខមន្ត្រីរាជការទេ។</translation>
    </message>
    <message>
        <source>The civil-servant number %1 is shorter than the others; leading zeros may be lost.</source>
        <translation>អត្តលេខមន្ត្រីរាជការ %1 ខ្លីជាងអត្តលេខផ្សេង អាចបាត់លេខសូន្យខាងមុខ។</translation>
    </message>
    <message>
        <source>The name %1 is not written in Khmer.</source>
        <translation>ឈ្មោះ %1 មិនបានសរសេរជាអក្សរខ្មែរទេ។</translation>
    </message>
    <message>
        <source>%1 resembles the person in row %2.</source>
        <translation>%1 ប្រហាក់ប្រហែលនឹងបុគ្គលក្នុងជួរ %2។</translation>
    </message>
    <message>
        <source>The date "%1" is entered as text; it was read as %2.</source>
        <translation>កាលបរិច្ឆេទ «%1» បញ្ចូលជាអក្សរ ត្រូវបានអានជា %2។</translation>
    </message>
    <message>
        <source>Invisible characters were removed from cell %1.</source>
        <translation>តួអក្សរមើលមិនឃើញត្រូវបានដកចេញពីក្រឡា %1។</translation>
    </message>
    <message>
        <source>The name %1 has no space between family name and given name.</source>
        <translation>ឈ្មោះ %1 គ្មានដកឃ្លារវាងគោត្តនាម និងនាមទេ។</translation>
    </message>
    <message>
        <source>The phone number was a number without its leading zero; it was read as %1.</source>
        <translation>លេខទូរសព្ទខ្វះលេខសូន្យខាងមុខ ត្រូវបានអានជា %1។</translation>
    </message>
    <message>
        <source>The qualification "%1" was taken as level %2.</source>
        <translation>គុណវុឌ្ឍិ «%1» ត្រូវបានចាត់ជាកម្រិត %2។</translation>
    </message>
    <message>
        <source>The row names no person; it was passed over.</source>
        <translation>ជួរនេះគ្មានឈ្មោះបុគ្គល ត្រូវបានរំលង។</translation>
    </message>
</context>
<context>
    <name>intakepanel</name>
    <message>
        <source>Every column is shown with its head and first values. Correct what was not understood; leave out what is not needed.</source>
        <translation>ជួរឈរនីមួយៗបង្ហាញជាមួយក្បាលតារាង និងតម្លៃដំបូង។ សូមកែអ្វីដែលយល់ខុស ហើយរំលងអ្វីដែលមិនត្រូវការ។</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>សន្លឹក</translation>
    </message>
    <message>
        <source>Row with the heads</source>
        <translation>ជួរក្បាលតារាង</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>រំលង</translation>
    </message>
    <message>
        <source>Column %1 holds</source>
        <translation>ជួរឈរ %1 មាន</translation>
    </message>
    <message>
        <source>Two columns hold “%1”: leave one out.</source>
        <translation>ជួរឈរពីរមាន «%1»៖ សូមរំលងមួយ។</translation>
    </message>
    <message>
        <source>Say which column holds the name in Khmer.</source>
        <translation>សូមបញ្ជាក់ជួរឈរណាមានឈ្មោះជាអក្សរខ្មែរ។</translation>
    </message>
    <message>
        <source>Choose a workbook of nominations</source>
        <translation>ជ្រើសរើសសៀវភៅតារាងបេក្ខភាព</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>ជ្រើសរើសឯកសារ …</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>បញ្ជូនដោយ</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>បានទទួលថ្ងៃ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Step 1 of 3: the workbook</source>
        <translation>ជំហានទី ១ នៃ ៣៖ សៀវភៅតារាង</translation>
    </message>
    <message>
        <source>Step 2 of 3: what the columns hold</source>
        <translation>ជំហានទី ២ នៃ ៣៖ ជួរឈរមានអ្វី</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>Write the day as 15/03/2026.</source>
        <translation>សូមសរសេរថ្ងៃដូចជា ១៥/០៣/២០២៦។</translation>
    </message>
    <message>
        <source>After the deadline of %1: these count as late, and only the chair admits them.</source>
        <translation>ក្រោយថ្ងៃផុតកំណត់ %1៖ ត្រូវរាប់ថាយឺត ហើយមានតែប្រធានទេដែលអាចទទួលយក។</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>កំពុងអាន %1 …</translation>
    </message>
    <message>
        <source>Looking at the rows …</source>
        <translation>កំពុងពិនិត្យជួរ …</translation>
    </message>
    <message>
        <source>%1 may be candidate no. %2, who is in the list already.</source>
        <translation>%1 អាចជាបេក្ខជនលេខ %2 ដែលមានក្នុងបញ្ជីរួចហើយ។</translation>
    </message>
    <message>
        <source>What is said of the rows</source>
        <translation>កំណត់សម្គាល់លើជួរ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ជួរ</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>បេក្ខជន</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>បញ្ហា</translation>
    </message>
    <message>
        <source>Every row was understood: nothing to remark.</source>
        <translation>បានយល់គ្រប់ជួរ៖ គ្មានអ្វីត្រូវកត់សម្គាល់ទេ។</translation>
    </message>
    <message>
        <source>All remarks</source>
        <translation>កំណត់សម្គាល់ទាំងអស់</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>ស្ទួន</translation>
    </message>
    <message>
        <source>no person</source>
        <translation>មិនមែនបុគ្គល</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>បិទដោយមិននាំចូល</translation>
    </message>
    <message>
        <source>Drop a workbook here, as the province sent it: xlsx, ods or csv. Nothing is written before you have seen what would be imported.</source>
        <translation>សូមអូសទម្លាក់សៀវភៅតារាងដែលខេត្តបានបញ្ជូនមក៖ xlsx, ods ឬ csv។ គ្មានអ្វីត្រូវកត់ត្រាទេ មុនពេលអ្នកបានឃើញអ្វីដែលនឹងទទួល។</translation>
    </message>
    <message>
        <source>Step 3 of 3: what would be imported</source>
        <translation>ជំហានទី ៣ នៃ ៣៖ អ្វីដែលនឹងទទួល</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>ទទួល %1 ចូល</translation>
    </message>
    <message>
        <source>importing %1</source>
        <translation>ការនាំចូល %1</translation>
    </message>
    <message>
        <source>Nominations imported: %1.</source>
        <translation>បេក្ខភាពដែលបាននាំចូល៖ %1។</translation>
    </message>
    <message>
        <source>Nominations imported: %1. Pairs that may be one person: %2.</source>
        <translation>បេក្ខភាពដែលបាននាំចូល៖ %1។ គូដែលអាចជាបុគ្គលតែមួយ៖ %2។</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>លទ្ធផល</translation>
    </message>
    <message>
        <source>%1 would be imported, %2 would not.</source>
        <translation>នឹងទទួល %1 មិនទទួល %2។</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>មិនទទួល</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>ត្រូវពិនិត្យ</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>ទទួល</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>មិនទទួល</translation>
    </message>
    <message>
        <source>imported, check</source>
        <translation>ទទួល ត្រូវពិនិត្យ</translation>
    </message>
</context>
<context>
    <name>jsonreason</name>
    <message>
        <source>it is not JSON from byte %1 on</source>
        <translation>មិនមែនជា JSON ចាប់ពីបៃទី %1</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>ត្រូវការវត្ថុ JSON</translation>
    </message>
    <message>
        <source>decimal text such as "0.30" or a whole number is expected</source>
        <translation>ត្រូវការលេខទសភាគដូចជា "0.30" ឬចំនួនគត់</translation>
    </message>
    <message>
        <source>a weight is above zero</source>
        <translation>មេគុណត្រូវធំជាងសូន្យ</translation>
    </message>
    <message>
        <source>an indicator stands in it twice</source>
        <translation>សូចនាករមួយមានពីរដង</translation>
    </message>
    <message>
        <source>the weight of “%1” is missing</source>
        <translation>ខ្វះមេគុណនៃ «%1»</translation>
    </message>
</context>
<context>
    <name>limit</name>
    <message>
        <source>styles</source>
        <translation>ទម្រង់</translation>
    </message>
    <message>
        <source>text in row %1</source>
        <translation>អត្ថបទក្នុងជួរ %1</translation>
    </message>
    <message>
        <source>number of cells</source>
        <translation>ចំនួនក្រឡា</translation>
    </message>
    <message>
        <source>size of the file</source>
        <translation>ទំហំឯកសារ</translation>
    </message>
    <message>
        <source>number of sheets</source>
        <translation>ចំនួនសន្លឹកការងារ</translation>
    </message>
    <message>
        <source>amount of text</source>
        <translation>បរិមាណអត្ថបទ</translation>
    </message>
    <message>
        <source>depth of its parts</source>
        <translation>ជម្រៅនៃផ្នែក</translation>
    </message>
    <message>
        <source>number of parts</source>
        <translation>ចំនួនផ្នែក</translation>
    </message>
    <message>
        <source>size when unpacked</source>
        <translation>ទំហំក្រោយពេលពន្លា</translation>
    </message>
    <message>
        <source>number of fields in line %1</source>
        <translation>ចំនួនវាលក្នុងបន្ទាត់ %1</translation>
    </message>
    <message>
        <source>number of fields</source>
        <translation>ចំនួនវាល</translation>
    </message>
    <message>
        <source>more than %1 MB</source>
        <translation>លើសពី %1 មេកាបៃ</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>n/o</source>
        <translation>ម.ស.</translation>
    </message>
    <message>
        <source>a candidate</source>
        <translation>បេក្ខជនម្នាក់</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>សមាជិកម្នាក់</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 និង %2</translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>present</source>
        <translation>វត្តមាន</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>អវត្តមាន</translation>
    </message>
    <message>
        <source>came</source>
        <translation>ម៉ោងមក</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ម៉ោងចេញ</translation>
    </message>
    <message>
        <source>reason of the absence</source>
        <translation>មូលហេតុអវត្តមាន</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>វត្តមាន</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>ម៉ោងមក</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ម៉ោងចេញ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>All others are present</source>
        <translation>សមាជិកដទៃមានវត្តមានទាំងអស់</translation>
    </message>
    <message>
        <source>The minutes tell the reason of an absence.</source>
        <translation>កំណត់ហេតុត្រូវបញ្ជាក់មូលហេតុអវត្តមាន។</translation>
    </message>
    <message>
        <source>Write the time as 8:30.</source>
        <translation>សូមសរសេរម៉ោងដូចជា ៨:៣០។</translation>
    </message>
    <message>
        <source>Nobody leaves before coming.</source>
        <translation>ម៉ោងចេញមិនអាចមុនម៉ោងមកទេ។</translation>
    </message>
    <message>
        <source>attendance of a member</source>
        <translation>វត្តមានរបស់សមាជិកម្នាក់</translation>
    </message>
    <message>
        <source>Attendance: %1 present, %2 absent</source>
        <translation>វត្តមាន %1 រូប អវត្តមាន %2 រូប</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>អង្គប្រជុំថ្មី</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>អង្គប្រជុំ</translation>
    </message>
    <message>
        <source>The committee decides in a meeting. Open one and take the attendance.</source>
        <translation>គណៈកម្មការសម្រេចក្នុងអង្គប្រជុំ។ សូមបើកអង្គប្រជុំ ហើយកត់វត្តមាន។</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>អង្គប្រជុំ</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ចាប់ពីម៉ោង %1</translation>
    </message>
    <message>
        <source>closed at %1</source>
        <translation>បានបិទម៉ោង %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>កំពុងបើក</translation>
    </message>
    <message>
        <source>Notes and end</source>
        <translation>កំណត់ចំណាំ និងការបិទ</translation>
    </message>
    <message>
        <source>Note for the minutes</source>
        <translation>ចំណាំក្នុងកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>បន្ថែមចំណាំ</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>បញ្ចប់ម៉ោង</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>បិទអង្គប្រជុំ</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>សូមសរសេរចំណាំជាមុន។</translation>
    </message>
    <message>
        <source>Write when the meeting ended, as 11:15.</source>
        <translation>សូមសរសេរម៉ោងបញ្ចប់ ដូចជា ១១:១៥។</translation>
    </message>
    <message>
        <source>A meeting does not end before it begins.</source>
        <translation>អង្គប្រជុំមិនអាចបញ្ចប់មុនពេលចាប់ផ្តើមទេ។</translation>
    </message>
    <message>
        <source>The meeting is closed. Print its minutes among the papers.</source>
        <translation>អង្គប្រជុំបានបិទ។ សូមបោះពុម្ពកំណត់ហេតុនៅទំព័រលិខិតផ្លូវការ។</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>ចាប់ផ្តើមម៉ោង</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Agenda, one point a line</source>
        <translation>របៀបវារៈ មួយចំណុចក្នុងមួយបន្ទាត់</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>បើកអង្គប្រជុំ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Write the number: the minutes are called after it.</source>
        <translation>សូមសរសេរលេខ៖ កំណត់ហេតុប្រើលេខនេះ។</translation>
    </message>
    <message>
        <source>Write the day as 15/03/2026.</source>
        <translation>សូមសរសេរថ្ងៃដូចជា ១៥/០៣/២០២៦។</translation>
    </message>
    <message>
        <source>Write where the committee meets.</source>
        <translation>សូមសរសេរទីកន្លែងប្រជុំ។</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>អង្គប្រជុំ</translation>
    </message>
    <message>
        <source>Here every meeting of the committee is kept with its attendance and its votes. A decision counts only when enough members were in the room for that very motion.</source>
        <translation>នៅទីនេះ អង្គប្រជុំទាំងអស់របស់គណៈកម្មការត្រូវបានកត់ត្រាជាមួយវត្តមាន និងការបោះឆ្នោត។ ការសម្រេចមានតម្លៃលុះត្រាតែសមាជិកគ្រប់ចំនួននៅក្នុងបន្ទប់សម្រាប់សំណើនោះ។</translation>
    </message>
    <message>
        <source>Meetings of the year</source>
        <translation>អង្គប្រជុំក្នុងឆ្នាំ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>សំណើ</translation>
    </message>
    <message>
        <source>The committee has not met yet. Open the first meeting when the members come together.</source>
        <translation>គណៈកម្មការមិនទាន់បានប្រជុំទេ។ សូមបើកអង្គប្រជុំដំបូង ពេលសមាជិកមកជួបជុំ។</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>បានបិទ</translation>
    </message>
    <message>
        <source>Any other matter</source>
        <translation>រឿងផ្សេងៗ</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>វិធានវាយតម្លៃ</translation>
    </message>
    <message>
        <source>Fewer sheets than the rules ask</source>
        <translation>សន្លឹកពិន្ទុតិចជាងវិធានកំណត់</translation>
    </message>
    <message>
        <source>Equal scores</source>
        <translation>ពិន្ទុស្មើគ្នា</translation>
    </message>
    <message>
        <source>The seats</source>
        <translation>អ្នកជាប់រង្វាន់</translation>
    </message>
    <message>
        <source>Departure from the ranking</source>
        <translation>ការសម្រេចខុសពីចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>A vacated seat</source>
        <translation>កន្លែងរង្វាន់ដែលទំនេរ</translation>
    </message>
    <message>
        <source>An instruction of the authority</source>
        <translation>ការណែនាំរបស់ថ្នាក់លើ</translation>
    </message>
    <message>
        <source>A late nomination</source>
        <translation>បេក្ខភាពយឺត</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>បានអនុម័ត</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>មិនបានអនុម័ត</translation>
    </message>
    <message>
        <source>postponed: no quorum</source>
        <translation>ពន្យារពេល៖ មិនគ្រប់កូរ៉ុម</translation>
    </message>
    <message>
        <source>for</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>against</source>
        <translation>មិនយល់ព្រម</translation>
    </message>
    <message>
        <source>abstains</source>
        <translation>អនុបវាទ</translation>
    </message>
    <message>
        <source>Meeting no. %1, %2</source>
        <translation>អង្គប្រជុំលេខ %1 %2</translation>
    </message>
    <message>
        <source>At the opening %1 of %2 members with a vote are present; %3 are needed: the meeting has a quorum.</source>
        <translation>ពេលបើកអង្គប្រជុំ សមាជិកមានសិទ្ធិបោះឆ្នោតមានវត្តមាន %1 ក្នុងចំណោម %2 រូប ត្រូវការ %3 រូប៖ អង្គប្រជុំគ្រប់កូរ៉ុម។</translation>
    </message>
    <message>
        <source>At the opening %1 of %2 members with a vote are present; %3 are needed: the meeting has no quorum yet.</source>
        <translation>ពេលបើកអង្គប្រជុំ សមាជិកមានសិទ្ធិបោះឆ្នោតមានវត្តមាន %1 ក្នុងចំណោម %2 រូប ត្រូវការ %3 រូប៖ អង្គប្រជុំមិនទាន់គ្រប់កូរ៉ុមទេ។</translation>
    </message>
    <message>
        <source>For this motion %1 of %2 members who are not recused are in the room; %3 are needed: there is a quorum.</source>
        <translation>សម្រាប់សំណើនេះ សមាជិកដែលមិនដកខ្លួនមាននៅក្នុងបន្ទប់ %1 ក្នុងចំណោម %2 រូប ត្រូវការ %3 រូប៖ គ្រប់កូរ៉ុម។</translation>
    </message>
    <message>
        <source>For this motion %1 of %2 members who are not recused are in the room; %3 are needed: there is no quorum.</source>
        <translation>សម្រាប់សំណើនេះ សមាជិកដែលមិនដកខ្លួនមាននៅក្នុងបន្ទប់ %1 ក្នុងចំណោម %2 រូប ត្រូវការ %3 រូប៖ មិនគ្រប់កូរ៉ុមទេ។</translation>
    </message>
    <message>
        <source>Recused: %1.</source>
        <translation>អ្នកដកខ្លួន៖ %1។</translation>
    </message>
    <message>
        <source>%1 for, %2 against, %3 abstained. Present %4 of %5 entitled to vote; quorum %6.</source>
        <translation>យល់ព្រម %1 មិនយល់ព្រម %2 អនុបវាទ %3។ វត្តមាន %4 ក្នុងចំណោមអ្នកមានសិទ្ធិបោះឆ្នោត %5 រូប កូរ៉ុម %6 រូប។</translation>
    </message>
    <message>
        <source>Against: %1.</source>
        <translation>មិនយល់ព្រម៖ %1។</translation>
    </message>
    <message>
        <source>Abstained: %1.</source>
        <translation>អនុបវាទ៖ %1។</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 មានមតិថា៖ «%2»</translation>
    </message>
    <message>
        <source>Name a candidate …</source>
        <translation>បញ្ជាក់បេក្ខជន …</translation>
    </message>
    <message>
        <source>Put a motion to the vote</source>
        <translation>ដាក់សំណើឱ្យបោះឆ្នោត</translation>
    </message>
    <message>
        <source>About</source>
        <translation>អំពី</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>សំណើ</translation>
    </message>
    <message>
        <source>Candidates concerned</source>
        <translation>បេក្ខជនពាក់ព័ន្ធ</translation>
    </message>
    <message>
        <source>Voted at</source>
        <translation>បោះឆ្នោតម៉ោង</translation>
    </message>
    <message>
        <source>Name nobody</source>
        <translation>មិនបញ្ជាក់នរណា</translation>
    </message>
    <message>
        <source>Votes by name</source>
        <translation>បោះឆ្នោតតាមឈ្មោះ</translation>
    </message>
    <message>
        <source>Counts only</source>
        <translation>រាប់ចំនួនតែប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>មិនយល់ព្រម</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>អនុបវាទ</translation>
    </message>
    <message>
        <source>All others are for it</source>
        <translation>អ្នកដទៃយល់ព្រមទាំងអស់</translation>
    </message>
    <message>
        <source>Record the vote</source>
        <translation>កត់ត្រាការបោះឆ្នោត</translation>
    </message>
    <message>
        <source>It concerns %1.</source>
        <translation>ពាក់ព័ន្ធនឹង %1។</translation>
    </message>
    <message>
        <source>Somebody left before the end: write the time of the vote.</source>
        <translation>មានអ្នកចេញមុន៖ សូមសរសេរម៉ោងបោះឆ្នោត។</translation>
    </message>
    <message>
        <source>Still to vote: %1.</source>
        <translation>នៅមិនទាន់បោះឆ្នោត៖ %1។</translation>
    </message>
    <message>
        <source>Count the votes: %2 members in the room may vote.</source>
        <translation>សូមរាប់សន្លឹកឆ្នោត៖ សមាជិក %2 រូបក្នុងបន្ទប់មានសិទ្ធិបោះឆ្នោត។</translation>
    </message>
    <message>
        <source>There are %1 votes, but only %2 members in the room may vote.</source>
        <translation>មានសន្លឹកឆ្នោត %1 តែសមាជិកក្នុងបន្ទប់ដែលមានសិទ្ធិបោះឆ្នោតមានតែ %2 រូប។</translation>
    </message>
    <message>
        <source>Nothing was voted on in this meeting yet.</source>
        <translation>អង្គប្រជុំនេះមិនទាន់បានបោះឆ្នោតលើសំណើណាទេ។</translation>
    </message>
    <message>
        <source>Put the motion off</source>
        <translation>ពន្យារពេលសំណើ</translation>
    </message>
    <message>
        <source>Refer it to the appointing authority</source>
        <translation>ជូនថ្នាក់លើដែលបានតែងតាំង</translation>
    </message>
    <message>
        <source>Call in this alternate</source>
        <translation>ហៅសមាជិកបម្រុងនេះ</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>សមាជិកបម្រុង</translation>
    </message>
    <message>
        <source>Without a quorum nothing is decided: put the motion off, call in an alternate, or refer it to the authority that appointed the committee.</source>
        <translation>បើមិនគ្រប់កូរ៉ុម មិនអាចសម្រេចអ្វីបានទេ៖ សូមពន្យារពេលសំណើ ហៅសមាជិកបម្រុង ឬជូនថ្នាក់លើដែលបានតែងតាំងគណៈកម្មការ។</translation>
    </message>
    <message>
        <source>Without a quorum nothing is decided: put the motion off, or refer it to the authority that appointed the committee. No alternate is appointed.</source>
        <translation>បើមិនគ្រប់កូរ៉ុម មិនអាចសម្រេចអ្វីបានទេ៖ សូមពន្យារពេលសំណើ ឬជូនថ្នាក់លើដែលបានតែងតាំងគណៈកម្មការ។ គ្មានសមាជិកបម្រុងត្រូវបានតែងតាំងទេ។</translation>
    </message>
    <message>
        <source>For want of a quorum the motion “%1” is referred to the authority that appointed the committee.</source>
        <translation>ដោយមិនគ្រប់កូរ៉ុម សំណើ «%1» ត្រូវជូនថ្នាក់លើដែលបានតែងតាំងគណៈកម្មការ។</translation>
    </message>
    <message>
        <source>Own words for the minutes, if wished</source>
        <translation>ពាក្យផ្ទាល់ខ្លួនសម្រាប់កំណត់ហេតុ បើចង់</translation>
    </message>
    <message>
        <source>recused: in conflict, leaves the room</source>
        <translation>ដកខ្លួន៖ មានទំនាស់ ត្រូវចេញពីបន្ទប់</translation>
    </message>
    <message>
        <source>not in the room</source>
        <translation>មិននៅក្នុងបន្ទប់</translation>
    </message>
    <message>
        <source>Pack for the members …</source>
        <translation>ឯកសារសម្រាប់សមាជិក …</translation>
    </message>
    <message>
        <source>Minutes …</source>
        <translation>កំណត់ហេតុ …</translation>
    </message>
    <message>
        <source>Show to the room</source>
        <translation>បង្ហាញដល់អង្គប្រជុំ</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>ដកខ្លួន</translation>
    </message>
    <message>
        <source>Not voting: %1.</source>
        <translation>មិនបោះឆ្នោត៖ %1។</translation>
    </message>
    <message>
        <source>The motion is carried: %1</source>
        <translation>សំណើត្រូវបានអនុម័ត៖ %1</translation>
    </message>
    <message>
        <source>The motion is rejected: %1</source>
        <translation>សំណើត្រូវបានបដិសេធ៖ %1</translation>
    </message>
    <message>
        <source>The motion is put off for want of a quorum: %1 present, %2 needed.</source>
        <translation>សំណើត្រូវបានលើកពេល ដោយគ្មានកូរ៉ុម៖ មានវត្តមាន %1 ត្រូវការ %2។</translation>
    </message>
    <message>
        <source>Write what is voted on: it goes into the minutes.</source>
        <translation>សូមសរសេរអ្វីដែលត្រូវបោះឆ្នោត៖ វាត្រូវចូលក្នុងកំណត់ហេតុ។</translation>
    </message>
    <message>
        <source>No motion was put in this meeting.</source>
        <translation>គ្មានសំណើត្រូវបានដាក់ឱ្យបោះឆ្នោតក្នុងអង្គប្រជុំនេះទេ។</translation>
    </message>
    <message>
        <source>%1 (alternate)</source>
        <translation>%1 (សមាជិកបម្រុង)</translation>
    </message>
    <message>
        <source>For want of a quorum the alternate %1 was called in.</source>
        <translation>ដោយមិនគ្រប់កូរ៉ុម សមាជិកបម្រុង %1 ត្រូវបានហៅមក។</translation>
    </message>
    <message>
        <source>%1 votes for a member who is away, in this meeting only. Enter in the attendance when the alternate came.</source>
        <translation>%1 បោះឆ្នោតជំនួសសមាជិកដែលអវត្តមាន សម្រាប់អង្គប្រជុំនេះប៉ុណ្ណោះ។ សូមកត់ម៉ោងមកដល់ក្នុងវត្តមាន។</translation>
    </message>
    <message>
        <source>No meeting is open.</source>
        <translation>គ្មានអង្គប្រជុំកំពុងបើកទេ។</translation>
    </message>
</context>
<context>
    <name>moderation</name>
    <message>
        <source>What does the committee say?</source>
        <translation>តើគណៈកម្មការយល់យ៉ាងណា?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Change a mark</source>
        <translation>កែពិន្ទុ</translation>
    </message>
    <message>
        <source>Third mark</source>
        <translation>ពិន្ទុទីបី</translation>
    </message>
    <message>
        <source>Sheet of</source>
        <translation>សន្លឹករបស់</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>សូចនាករ</translation>
    </message>
    <message>
        <source>New mark</source>
        <translation>ពិន្ទុថ្មី</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>ដាក់ពិន្ទុដោយ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>no. %1 of %2</source>
        <translation>លេខ %1 ថ្ងៃទី %2</translation>
    </message>
    <message>
        <source>Answered: %1. Reason: %2</source>
        <translation>ចម្លើយ៖ %1។ មូលហេតុ៖ %2</translation>
    </message>
    <message>
        <source>A third mark is asked for and not handed in yet: it is entered on the scoring page.</source>
        <translation>បានស្នើពិន្ទុទីបី តែមិនទាន់បានប្រគល់ទេ៖ សូមបញ្ចូលនៅទំព័រដាក់ពិន្ទុ។</translation>
    </message>
    <message>
        <source>This difference is still open.</source>
        <translation>គម្លាតនេះមិនទាន់បានដោះស្រាយទេ។</translation>
    </message>
    <message>
        <source>Choose the new mark.</source>
        <translation>សូមជ្រើសរើសពិន្ទុថ្មី។</translation>
    </message>
    <message>
        <source>This is the mark the sheet has already.</source>
        <translation>នេះជាពិន្ទុដែលមានក្នុងសន្លឹករួចហើយ។</translation>
    </message>
    <message>
        <source>Write the reason: it goes into the minutes.</source>
        <translation>សូមសរសេរមូលហេតុ៖ វានឹងត្រូវដាក់ក្នុងកំណត់ហេតុ។</translation>
    </message>
    <message>
        <source>Differences above the tolerance</source>
        <translation>គម្លាតលើសកម្រិតអនុញ្ញាត</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>បេក្ខជន</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ត្រង់ណា</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>ពិន្ទុ</translation>
    </message>
    <message>
        <source>No open difference above the tolerance.</source>
        <translation>គ្មានគម្លាតលើសកម្រិតអនុញ្ញាតទេ។</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>បានដោះស្រាយ៖ %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>នៅសល់ %1</translation>
    </message>
    <message>
        <source>Sheet totals</source>
        <translation>ពិន្ទុសរុប</translation>
    </message>
    <message>
        <source>The totals of the sheets differed.</source>
        <translation>ពិន្ទុសរុបនៃសន្លឹកខុសគ្នា។</translation>
    </message>
    <message>
        <source>The totals of the sheets lie between %1 and %2 points; the rules allow a difference of %3.</source>
        <translation>ពិន្ទុសរុបនៃសន្លឹកស្ថិតចន្លោះពី %1 ដល់ %2 ពិន្ទុ ខណៈវិធានអនុញ្ញាតគម្លាត %3។</translation>
    </message>
    <message>
        <source>%1: marks from %2 to %3; the rules allow a difference of %4.</source>
        <translation>%1៖ ពិន្ទុពី %2 ដល់ %3 ខណៈវិធានអនុញ្ញាតគម្លាត %4។</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>បានកែ</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>សន្លឹកទាំងអស់</translation>
    </message>
    <message>
        <source>The sheets side by side</source>
        <translation>សន្លឹកពិន្ទុដាក់ទន្ទឹមគ្នា</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1៖ «%2»</translation>
    </message>
    <message>
        <source>Total of the sheet, of 100 points</source>
        <translation>ពិន្ទុសរុបនៃសន្លឹក លើ ១០០</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>កត់ត្រាចម្លើយ</translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>សម្រេចក្នុង</translation>
    </message>
    <message>
        <source>— (no meeting)</source>
        <translation>— (ក្រៅអង្គប្រជុំ)</translation>
    </message>
    <message>
        <source>Differences to settle</source>
        <translation>គម្លាតត្រូវដោះស្រាយ</translation>
    </message>
    <message>
        <source>To the cut</source>
        <translation>ដល់បន្ទាត់</translation>
    </message>
    <message>
        <source>Nobody sees marks of others before scoring is closed. The differences appear here after that.</source>
        <translation>គ្មាននរណាឃើញពិន្ទុអ្នកដទៃ មុនពេលបិទការដាក់ពិន្ទុទេ។ ក្រោយពីនោះ គម្លាតនឹងបង្ហាញនៅទីនេះ។</translation>
    </message>
    <message>
        <source>A third mark is awaited.</source>
        <translation>រង់ចាំពិន្ទុទីបី។</translation>
    </message>
    <message>
        <source>third mark</source>
        <translation>ពិន្ទុទីបី</translation>
    </message>
</context>
<context>
    <name>nominationform</name>
    <message>
        <source>Person</source>
        <translation>បុគ្គល</translation>
    </message>
    <message>
        <source>School</source>
        <translation>សាលារៀន</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>ការងារ</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>សេចក្តីបញ្ជាក់</translation>
    </message>
    <message>
        <source>Family name, then given name</source>
        <translation>គោត្តនាម រួចនាមខ្លួន</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ប្រុស</translation>
    </message>
    <message>
        <source>female</source>
        <translation>ស្រី</translation>
    </message>
    <message>
        <source>Official papers need the name in Khmer.</source>
        <translation>ឯកសារផ្លូវការត្រូវការឈ្មោះជាអក្សរខ្មែរ។</translation>
    </message>
    <message>
        <source>Write the day as 15/03/2026.</source>
        <translation>សូមសរសេរថ្ងៃដូចជា ១៥/០៣/២០២៦។</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>ថ្ងៃនេះមិនទាន់មកដល់ទេ។</translation>
    </message>
    <message>
        <source>Write the grades as 7-9, from 1 to 12.</source>
        <translation>សូមសរសេរថ្នាក់ដូចជា ៧-៩ ពីថ្នាក់ទី១ ដល់ទី១២។</translation>
    </message>
    <message>
        <source>Write whole years, 0 to 60.</source>
        <translation>សូមសរសេរចំនួនឆ្នាំគត់ ពី ០ ដល់ ៦០។</translation>
    </message>
    <message>
        <source>Write a level from 1 to 8.</source>
        <translation>សូមសរសេរកម្រិតពី ១ ដល់ ៨។</translation>
    </message>
    <message>
        <source>This was given in the nomination: correct it, but do not empty it.</source>
        <translation>ព័ត៌មាននេះមានក្នុងបេក្ខភាព៖ អាចកែបាន តែមិនអាចលុបចោលបានទេ។</translation>
    </message>
    <message>
        <source>Choose the province that sends the candidate.</source>
        <translation>សូមជ្រើសរើសរាជធានី-ខេត្តដែលបញ្ជូនបេក្ខជន។</translation>
    </message>
    <message>
        <source>This name is not written in Khmer.</source>
        <translation>ឈ្មោះនេះមិនបានសរសេរជាអក្សរខ្មែរទេ។</translation>
    </message>
    <message>
        <source>No. %1, %2, has this number too.</source>
        <translation>លេខ %1 %2 ក៏មានអត្តលេខនេះដែរ។</translation>
    </message>
    <message>
        <source>Choose the district in this province.</source>
        <translation>សូមជ្រើសរើសក្រុង-ស្រុក-ខណ្ឌក្នុងរាជធានី-ខេត្តនេះ។</translation>
    </message>
</context>
<context>
    <name>nominations</name>
    <message>
        <source>Name, number or school</source>
        <translation>ឈ្មោះ លេខ ឬសាលារៀន</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>រាជធានី-ខេត្ត</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>បេក្ខជន</translation>
    </message>
    <message>
        <source>Nobody in the list fits these filters.</source>
        <translation>គ្មាននរណាក្នុងបញ្ជីត្រូវនឹងលក្ខខណ្ឌស្វែងរកនេះទេ។</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>បង្ហាញទាំងអស់</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>គ្រប់រាជធានី-ខេត្ត</translation>
    </message>
    <message>
        <source>Is this one person?</source>
        <translation>តើនេះជាបុគ្គលតែមួយឬ?</translation>
    </message>
    <message>
        <source>Different persons …</source>
        <translation>បុគ្គលផ្សេងគ្នា …</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>គូបន្ទាប់</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>ត្រឡប់ទៅបញ្ជី</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ដូចគ្នា</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>ខុសគ្នា</translation>
    </message>
    <message>
        <source>pair %1 of %2</source>
        <translation>គូទី %1 នៃ %2</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>បញ្ជូនដោយ</translation>
    </message>
    <message>
        <source>One person: keep no. %1 …</source>
        <translation>បុគ្គលតែមួយ៖ រក្សាលេខ %1 …</translation>
    </message>
    <message>
        <source>Civil-servant number and birth date differ</source>
        <translation>អត្តលេខមន្ត្រីរាជការ និងថ្ងៃកំណើតខុសគ្នា</translation>
    </message>
    <message>
        <source>The department confirmed two persons</source>
        <translation>មន្ទីរបានបញ្ជាក់ថាជាបុគ្គលពីរនាក់</translation>
    </message>
    <message>
        <source>The same civil-servant number</source>
        <translation>អត្តលេខមន្ត្រីរាជការដូចគ្នា</translation>
    </message>
    <message>
        <source>Sent twice by the department</source>
        <translation>មន្ទីរបានបញ្ជូនពីរដង</translation>
    </message>
    <message>
        <source>Name and birth date are the same</source>
        <translation>ឈ្មោះ និងថ្ងៃកំណើតដូចគ្នា</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>កត់ត្រាចម្លើយ</translation>
    </message>
    <message>
        <source>Write the day as 15/03/2026.</source>
        <translation>សូមសរសេរថ្ងៃដូចជា ១៥/០៣/២០២៦។</translation>
    </message>
    <message>
        <source>The nomination is in the list.</source>
        <translation>បេក្ខភាពបានចូលក្នុងបញ្ជីហើយ។</translation>
    </message>
    <message>
        <source>Correct %1 facts in the form of %2?</source>
        <translation>កែព័ត៌មាន %1 កន្លែងក្នុងពាក្យស្នើរបស់ %2 ឬ?</translation>
    </message>
    <message>
        <source>The minutes name what was corrected.</source>
        <translation>កំណត់ហេតុនឹងបញ្ជាក់អ្វីដែលបានកែ។</translation>
    </message>
    <message>
        <source>The list is closed: this is an amendment. It changes no mark; papers that carry the fact are printed anew.</source>
        <translation>បញ្ជីបានបិទហើយ៖ នេះជាការកែប្រែ។ ពិន្ទុមិនប្រែប្រួលទេ តែឯកសារដែលមានព័ត៌មាននេះត្រូវបោះពុម្ពឡើងវិញ។</translation>
    </message>
    <message>
        <source>Written wrongly in the nomination</source>
        <translation>សរសេរខុសក្នុងបេក្ខភាព</translation>
    </message>
    <message>
        <source>Copied wrongly from the form</source>
        <translation>ចម្លងខុសពីពាក្យស្នើ</translation>
    </message>
    <message>
        <source>Was missing, asked by telephone</source>
        <translation>ខ្វះ ហើយបានសួរតាមទូរសព្ទ</translation>
    </message>
    <message>
        <source>Changed since the nomination</source>
        <translation>បានប្រែប្រួលក្រោយការស្នើ</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>កែតម្រូវ</translation>
    </message>
    <message>
        <source>The form is corrected.</source>
        <translation>បានកែតម្រូវហើយ។</translation>
    </message>
    <message>
        <source>Only the chair admits late nominations; the reason is written in the minutes.</source>
        <translation>មានតែប្រធានទេដែលអាចទទួលយកបេក្ខភាពយឺត ហើយមូលហេតុត្រូវកត់ក្នុងកំណត់ហេតុ។</translation>
    </message>
    <message>
        <source>Posted before the deadline</source>
        <translation>បានផ្ញើមុនថ្ងៃផុតកំណត់</translation>
    </message>
    <message>
        <source>Floods or roads kept it back</source>
        <translation>ទឹកជំនន់ ឬផ្លូវធ្វើឱ្យយឺត</translation>
    </message>
    <message>
        <source>The department was told the wrong day</source>
        <translation>មន្ទីរទទួលបានដំណឹងថ្ងៃខុស</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>ទទួលយក</translation>
    </message>
    <message>
        <source>Refuse the nomination of %1?</source>
        <translation>បដិសេធបេក្ខភាពរបស់ %1 ឬ?</translation>
    </message>
    <message>
        <source>Received after the deadline</source>
        <translation>បានទទួលក្រោយថ្ងៃផុតកំណត់</translation>
    </message>
    <message>
        <source>Not sent by the provincial department</source>
        <translation>មិនបានបញ្ជូនដោយមន្ទីរ</translation>
    </message>
    <message>
        <source>Nominated twice</source>
        <translation>បានស្នើពីរដង</translation>
    </message>
    <message>
        <source>Belongs to another category</source>
        <translation>ជារបស់ប្រភេទផ្សេង</translation>
    </message>
    <message>
        <source>The form is not signed and stamped</source>
        <translation>ពាក្យស្នើគ្មានហត្ថលេខា និងត្រា</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>បដិសេធ</translation>
    </message>
    <message>
        <source>%1 no longer takes part?</source>
        <translation>%1 លែងចូលរួមហើយឬ?</translation>
    </message>
    <message>
        <source>Sheets that were handed in are kept; the candidate leaves the ranking. This cannot be taken back.</source>
        <translation>សន្លឹកពិន្ទុដែលបានប្រគល់ត្រូវរក្សាទុក តែបេក្ខជនចេញពីចំណាត់ថ្នាក់។ មិនអាចត្រឡប់វិញបានទេ។</translation>
    </message>
    <message>
        <source>Withdrew in writing</source>
        <translation>បានដកពាក្យជាលាយលក្ខណ៍អក្សរ</translation>
    </message>
    <message>
        <source>Taken back by the department</source>
        <translation>មន្ទីរបានដកវិញ</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>បានទទួលមរណភាព</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>កត់ត្រាការដកពាក្យ</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>បានទទួលថ្ងៃ</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>របៀបដែលបានទទួល</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>To the evidence</source>
        <translation>ទៅភស្តុតាង</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>បដិសេធ …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>ប្រៀបធៀប</translation>
    </message>
    <message>
        <source>New nomination</source>
        <translation>បេក្ខភាពថ្មី</translation>
    </message>
    <message>
        <source>%1 · nomination no. %2</source>
        <translation>%1 · បេក្ខភាពលេខ %2</translation>
    </message>
    <message>
        <source>Received on %1 from %2.</source>
        <translation>បានទទួល%1 ពី %2។</translation>
    </message>
    <message>
        <source>Typed in by hand.</source>
        <translation>វាយបញ្ចូលដោយដៃ។</translation>
    </message>
    <message>
        <source>Workbook %1, row %2.</source>
        <translation>សៀវភៅតារាង %1 ជួរ %2។</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>មូលហេតុដែលបានផ្តល់៖ %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1: %2</source>
        <translation>បានដកពាក្យ%1៖ %2</translation>
    </message>
    <message>
        <source>Corrected: %1, %2. %3</source>
        <translation>បានកែតម្រូវ៖ %1 %2។ %3</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>មិនទាន់មានការកត់ត្រាទេ។</translation>
    </message>
    <message>
        <source>Add this nomination</source>
        <translation>បន្ថែមបេក្ខភាពនេះ</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>រក្សាទុកការកែ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>មិនកែវិញ</translation>
    </message>
    <message>
        <source>Admit although late …</source>
        <translation>ទទួលយកទោះបីយឺត …</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>ទទួលយក</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>រាជធានី-ខេត្ត</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>ត្រូវសម្រេច</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>បានទទួលយក</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>យឺត</translation>
    </message>
    <message>
        <source>Twice?</source>
        <translation>ស្ទួន?</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>បានដកពាក្យ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>បេក្ខជន</translation>
    </message>
    <message>
        <source>School</source>
        <translation>សាលារៀន</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Choose a candidate to see the dossier.</source>
        <translation>សូមជ្រើសរើសបេក្ខជន ដើម្បីមើលសំណុំឯកសារ។</translation>
    </message>
    <message>
        <source>Compare doubles (%1)</source>
        <translation>ប្រៀបធៀបអ្នកស្ទួន (%1)</translation>
    </message>
    <message>
        <source>Accept those shown (%1)</source>
        <translation>ទទួលយកអ្នកដែលបង្ហាញ (%1)</translation>
    </message>
    <message>
        <source>Add by hand …</source>
        <translation>បន្ថែមដោយដៃ …</translation>
    </message>
    <message>
        <source>Add a late nomination …</source>
        <translation>បន្ថែមបេក្ខភាពយឺត …</translation>
    </message>
    <message>
        <source>Nominations accepted: %1.</source>
        <translation>បេក្ខភាពដែលបានទទួលយក៖ %1។</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>បានទទួល</translation>
    </message>
    <message>
        <source>Last received on</source>
        <translation>ទទួលចុងក្រោយ</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>កំពុងរង់ចាំ</translation>
    </message>
    <message>
        <source>Awaited until %1: %2</source>
        <translation>រង់ចាំរហូតដល់%1៖ %2</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>បានដកពាក្យ</translation>
    </message>
    <message>
        <source>twice?</source>
        <translation>ស្ទួន?</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>បានទទួលយក</translation>
    </message>
    <message>
        <source>late</source>
        <translation>យឺត</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>ត្រូវសម្រេច</translation>
    </message>
    <message>
        <source>the decision on %1</source>
        <translation>សេចក្ដីសម្រេចលើ %1</translation>
    </message>
    <message>
        <source>Record them as two different persons?</source>
        <translation>កត់ត្រាថាជាបុគ្គលពីរផ្សេងគ្នាឬ?</translation>
    </message>
    <message>
        <source>Record them as one person?</source>
        <translation>កត់ត្រាថាជាបុគ្គលតែមួយឬ?</translation>
    </message>
    <message>
        <source>Nomination no. %1 will be refused.</source>
        <translation>បេក្ខភាពលេខ %1 នឹងត្រូវបដិសេធ។</translation>
    </message>
    <message>
        <source>The same answer for the other late nominations (%1)</source>
        <translation>ចម្លើយដូចគ្នាសម្រាប់បេក្ខភាពយឺតផ្សេងទៀត (%1)</translation>
    </message>
    <message>
        <source>Admit the late nomination of %1?</source>
        <translation>ទទួលយក %1 ទោះបីមកយឺតឬ?</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>ដកពាក្យ …</translation>
    </message>
    <message>
        <source>Type in what is written on the form that was sent.</source>
        <translation>សូមវាយតាមពាក្យស្នើដែលបានបញ្ជូនមក។</translation>
    </message>
    <message>
        <source>No nomination has come in yet. Import the workbook of a province, or drop it here.</source>
        <translation>មិនទាន់មានបេក្ខភាពទេ។ សូមនាំចូលសៀវភៅតារាងរបស់ខេត្ត ឬអូសទម្លាក់នៅទីនេះ។</translation>
    </message>
    <message>
        <source>Import a workbook …</source>
        <translation>នាំចូលសៀវភៅតារាង …</translation>
    </message>
    <message>
        <source>Take in a late workbook …</source>
        <translation>នាំចូលសៀវភៅតារាងយឺត …</translation>
    </message>
    <message>
        <source>received</source>
        <translation>បានទទួល</translation>
    </message>
    <message>
        <source>Lists received from %1 of %2 provinces</source>
        <translation>បានទទួលបញ្ជីពី %1 ក្នុងចំណោម %2 រាជធានី-ខេត្ត</translation>
    </message>
    <message>
        <source>No list is outstanding.</source>
        <translation>បានទទួលបញ្ជីគ្រប់ហើយ។</translation>
    </message>
    <message>
        <source>only in one</source>
        <translation>មានតែមួយ</translation>
    </message>
    <message>
        <source>No. %1, received %2</source>
        <translation>លេខ %1 បានទទួល %2</translation>
    </message>
    <message>
        <source>Received late</source>
        <translation>ទទួលយឺត</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 លើ %2</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>អ្នកដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>ដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>បានប្រគល់</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>បេក្ខជន</translation>
    </message>
    <message>
        <source>School</source>
        <translation>សាលារៀន</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Conflict sheet</source>
        <translation>សន្លឹកប្រកាសទំនាស់</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>ពន្យល់</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>ចុះហត្ថលេខាថ្ងៃទី</translation>
    </message>
    <message>
        <source>None with the others</source>
        <translation>គ្មានជាមួយអ្នកឯទៀត</translation>
    </message>
    <message>
        <source>Hand in the sheet</source>
        <translation>ប្រគល់សន្លឹក</translation>
    </message>
    <message>
        <source>Record a late conflict</source>
        <translation>កត់ត្រាទំនាស់ដែលដឹងក្រោយ</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>មិនទាន់ឆ្លើយ</translation>
    </message>
    <message>
        <source>no sheet yet</source>
        <translation>មិនទាន់មានសន្លឹក</translation>
    </message>
    <message>
        <source>on paper, %1</source>
        <translation>លើក្រដាស %1</translation>
    </message>
    <message>
        <source>at the desk, %1</source>
        <translation>លើកុំព្យូទ័រ %1</translation>
    </message>
    <message>
        <source>The panels are closed. A relation that comes to light now closes the candidate to this member: an open dossier is taken back, and a sheet that was handed in does not count any more.</source>
        <translation>ក្រុមដាក់ពិន្ទុបានបិទហើយ។ ទំនាក់ទំនងដែលដឹងនៅពេលនេះ បិទបេក្ខជនចំពោះសមាជិកនេះ៖ សំណុំឯកសារត្រូវដកវិញ ហើយសន្លឹកពិន្ទុដែលបានប្រគល់លែងរាប់បញ្ចូល។</translation>
    </message>
    <message>
        <source>Whom do you know? Name the relation at the candidate, then say that there is none with all the others.</source>
        <translation>តើលោកអ្នកស្គាល់នរណា? សូមជ្រើសរើសទំនាក់ទំនងជាមួយបេក្ខជននោះ រួចបញ្ជាក់ថាគ្មានទំនាក់ទំនងជាមួយអ្នកឯទៀត។</translation>
    </message>
    <message>
        <source>Your conflict sheet is handed in. The dossiers come when the panels are closed.</source>
        <translation>សន្លឹកប្រកាសទំនាស់របស់លោកអ្នកបានប្រគល់ហើយ។ សំណុំឯកសារនឹងមកដល់ នៅពេលក្រុមដាក់ពិន្ទុត្រូវបានបិទ។</translation>
    </message>
    <message>
        <source>Not answered yet for this candidate.</source>
        <translation>មិនទាន់បានឆ្លើយចំពោះបេក្ខជននេះទេ។</translation>
    </message>
    <message>
        <source>Say which relation it is.</source>
        <translation>សូមបញ្ជាក់ថាជាទំនាក់ទំនងអ្វី។</translation>
    </message>
    <message>
        <source>Write the day as 15/03/2026.</source>
        <translation>សូមសរសេរកាលបរិច្ឆេទដូចជា ១៥/០៣/២០២៦។</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>ថ្ងៃនេះមិនទាន់មកដល់ទេ។</translation>
    </message>
    <message>
        <source>The conflict sheet is recorded.</source>
        <translation>បានកត់ត្រាសន្លឹកប្រកាសទំនាស់ហើយ។</translation>
    </message>
    <message>
        <source>This relation is on record.</source>
        <translation>ទំនាក់ទំនងនេះបានកត់ត្រារួចហើយ។</translation>
    </message>
    <message>
        <source>Choose the candidate and name the relation.</source>
        <translation>សូមជ្រើសរើសបេក្ខជន និងទំនាក់ទំនង។</translation>
    </message>
    <message>
        <source>Say how it came to light: the minutes list it.</source>
        <translation>សូមបញ្ជាក់ថាដឹងតាមរបៀបណា៖ កំណត់ហេតុនឹងចុះរឿងនេះ។</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>covers all</source>
        <translation>គ្រប់បេក្ខជន</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ខ្វះ</translation>
    </message>
    <message>
        <source>%1 not covered</source>
        <translation>ខ្វះ %1 រូប</translation>
    </message>
    <message>
        <source>Who marks whom</source>
        <translation>អ្នកណាដាក់ពិន្ទុអ្នកណា</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>ផែនការ</translation>
    </message>
    <message>
        <source>all</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>មិនកំណត់</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>មូលហេតុនៃការកែប្រែ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Give out the open work</source>
        <translation>ចែកការងារដែលនៅសល់</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>រៀបចំផែនការ</translation>
    </message>
    <message>
        <source>The list of candidates does not stand yet: decide first who is eligible.</source>
        <translation>បញ្ជីបេក្ខជនមិនទាន់ស្ថាពរទេ៖ សូមសម្រេចលើលក្ខខណ្ឌជាមុនសិន។</translation>
    </message>
    <message>
        <source>It is not planned yet who marks whom.</source>
        <translation>មិនទាន់បានរៀបចំថាអ្នកណាដាក់ពិន្ទុអ្នកណាទេ។</translation>
    </message>
    <message>
        <source>This sheet is handed in: it stays.</source>
        <translation>សន្លឹកនេះបានប្រគល់ហើយ៖ វានៅដដែល។</translation>
    </message>
    <message>
        <source>This member does not mark any more.</source>
        <translation>សមាជិកនេះលែងដាក់ពិន្ទុហើយ។</translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <translation>មិនអាចបានទេ៖ %1។</translation>
    </message>
    <message>
        <source>The plan is recorded.</source>
        <translation>បានកត់ត្រាផែនការហើយ។</translation>
    </message>
    <message>
        <source>Move in the panels</source>
        <translation>ការផ្លាស់ប្តូរក្នុងក្រុមដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>និង %1 ទៀត</translation>
    </message>
    <message>
        <source>Some members share no candidate with the others.</source>
        <translation>សមាជិកខ្លះគ្មានបេក្ខជនរួមជាមួយអ្នកដទៃទេ។</translation>
    </message>
    <message>
        <source>%1: %2 more, %3 in all</source>
        <translation>%1៖ ថែម %2 សរុប %3</translation>
    </message>
    <message>
        <source>%1: %2 fewer, %3 in all</source>
        <translation>%1៖ ថយ %2 សរុប %3</translation>
    </message>
    <message>
        <source>The plan is being made ...</source>
        <translation>កំពុងរៀបចំផែនការ ...</translation>
    </message>
    <message>
        <source>The plan stays as it is.</source>
        <translation>ផែនការនៅដដែល។</translation>
    </message>
    <message>
        <source>To the conditions</source>
        <translation>ទៅលក្ខខណ្ឌ</translation>
    </message>
    <message>
        <source>Conflict sheets %1 of %2</source>
        <translation>សន្លឹកប្រកាសទំនាស់ %1 លើ %2</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>ក្រុមដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>To ask %1</source>
        <translation>ត្រូវសួរ %1</translation>
    </message>
    <message>
        <source>%1 and %2 (no. %3) are of the same school. Does %1 know the candidate?</source>
        <translation>%1 និង %2 (លេខ %3) មកពីសាលាតែមួយ។ តើ %1 ស្គាល់បេក្ខជនឬទេ?</translation>
    </message>
    <message>
        <source>%1 and %2 (no. %3) are of the same district. Does %1 know the candidate?</source>
        <translation>%1 និង %2 (លេខ %3) មកពីស្រុក-ខណ្ឌតែមួយ។ តើ %1 ស្គាល់បេក្ខជនឬទេ?</translation>
    </message>
    <message>
        <source>%1 and %2 (no. %3) have the same family name. Are they related?</source>
        <translation>%1 និង %2 (លេខ %3) មាននាមត្រកូលដូចគ្នា។ តើជាសាច់ញាតិនឹងគ្នាឬទេ?</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>ត្រូវសួរ</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>ចំណុចកត់សម្គាល់</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ចម្លើយ</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>នាមត្រកូល</translation>
    </message>
    <message>
        <source>Write what the member answered: it is kept as the reason.</source>
        <translation>សូមសរសេរចម្លើយរបស់សមាជិក៖ វាត្រូវរក្សាទុកជាមូលហេតុ។</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ទំនេរ</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>ទំនាស់ផលប្រយោជន៍</translation>
    </message>
    <message>
        <source>own school</source>
        <translation>សាលារបស់ខ្លួន</translation>
    </message>
    <message>
        <source>own district</source>
        <translation>ស្រុក-ខណ្ឌរបស់ខ្លួន</translation>
    </message>
    <message>
        <source>%1 would mark %2</source>
        <translation>%1 នឹងដាក់ពិន្ទុ %2</translation>
    </message>
    <message>
        <source>the others %1</source>
        <translation>អ្នកឯទៀត %1</translation>
    </message>
    <message>
        <source>With this plan %1 candidates have %2 readers each, and every member marks %3.</source>
        <translation>តាមផែនការនេះ បេក្ខជន %1 រូប មានអ្នកដាក់ពិន្ទុម្នាក់ៗ %2 រូប ហើយសមាជិកម្នាក់ៗដាក់ពិន្ទុ %3។</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 នាទី</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ម៉ោង</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ម៉ោង %2 នាទី</translation>
    </message>
    <message>
        <source>%1 dossiers × %2 min ≈ %3 each</source>
        <translation>%1 សំណុំ × %2 នាទី ≈ %3 ក្នុងម្នាក់</translation>
    </message>
    <message>
        <source>A candidate whom you may not know has too few readers: ask the chair.</source>
        <translation>បេក្ខជនម្នាក់ដែលលោកអ្នកមិនអាចដឹងឈ្មោះ មានអ្នកដាក់ពិន្ទុតិចពេក៖ សូមសួរប្រធាន។</translation>
    </message>
    <message>
        <source>in conflict, or of the same school or district: %1</source>
        <translation>មានទំនាស់ ឬមកពីសាលា ឬស្រុក-ខណ្ឌតែមួយ៖ %1</translation>
    </message>
    <message>
        <source>at the largest load: %1</source>
        <translation>ដល់ចំនួនច្រើនបំផុតហើយ៖ %1</translation>
    </message>
    <message>
        <source>%1 (no. %2) has %3 of %4 readers</source>
        <translation>%1 (លេខ %2) មានអ្នកដាក់ពិន្ទុ %3 លើ %4</translation>
    </message>
    <message>
        <source>typed in by %1</source>
        <translation>វាយបញ្ចូលដោយ %1</translation>
    </message>
    <message>
        <source>The undertaking of %1 names %2 (no. %3) or the school. What is the relation?</source>
        <translation>លិខិតសន្យារបស់ %1 បានសរសេរឈ្មោះ %2 (លេខ %3) ឬសាលារបស់បេក្ខជននេះ។ តើមានទំនាក់ទំនងអ្វី?</translation>
    </message>
    <message>
        <source>undertaking</source>
        <translation>លិខិតសន្យា</translation>
    </message>
    <message>
        <source>Type in what stands on the signed paper.</source>
        <translation>សូមវាយបញ្ចូលតាមក្រដាសដែលបានចុះហត្ថលេខា។</translation>
    </message>
    <message>
        <source>Type in what stands on the signed paper. A candidate you are in relation with is not listed here: the chair types in that line.</source>
        <translation>សូមវាយបញ្ចូលអ្វីដែលមានក្នុងក្រដាសដែលបានចុះហត្ថលេខា។ បេក្ខជនដែលមានទំនាក់ទំនងជាមួយអ្នក មិនមានក្នុងបញ្ជីនេះទេ៖ ប្រធានជាអ្នកវាយបញ្ចូលបន្ទាត់នោះ។</translation>
    </message>
    <message>
        <source>the plan of the panels</source>
        <translation>ផែនការក្រុមដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>Readers per candidate</source>
        <translation>អ្នកដាក់ពិន្ទុ/បេក្ខជន</translation>
    </message>
    <message>
        <source>Most dossiers per member</source>
        <translation>សំណុំច្រើនបំផុតក្នុងម្នាក់</translation>
    </message>
    <message>
        <source>Minutes per dossier</source>
        <translation>នាទីក្នុងមួយសំណុំ</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Tick: to mark. Tick in a circle: handed in. Hatched: conflict of interest, own school or district. Under a name: dossiers of that member.</source>
        <translation>គូស៖ ត្រូវដាក់ពិន្ទុ។ គូសក្នុងរង្វង់៖ បានប្រគល់។ ឆ្នូត៖ ទំនាស់ សាលា ឬស្រុក-ខណ្ឌរបស់ខ្លួន។ លេខក្រោមឈ្មោះ៖ ចំនួនសំណុំ។</translation>
    </message>
    <message>
        <source>Write the reason: the panels are closed, and the minutes tell why they changed.</source>
        <translation>សូមសរសេរមូលហេតុ៖ ក្រុមដាក់ពិន្ទុបានបិទហើយ កំណត់ហេតុត្រូវបញ្ជាក់មូលហេតុនៃការកែប្រែ។</translation>
    </message>
    <message>
        <source>Arrow keys move, Space assigns or frees, Enter accepts, Esc discards.</source>
        <translation>គ្រាប់ចុចព្រួញ៖ ផ្លាស់ទី · Space៖ ប្រគល់ ឬដក · Enter៖ យល់ព្រម · Esc៖ បោះបង់</translation>
    </message>
    <message>
        <source>Related: a conflict</source>
        <translation>មានទំនាស់</translation>
    </message>
    <message>
        <source>Not related</source>
        <translation>គ្មានទំនាស់</translation>
    </message>
    <message>
        <source>Same family name only</source>
        <translation>ត្រកូលដូចគ្នាប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>Same family name, not related.</source>
        <translation>ត្រកូលដូចគ្នា តែមិនមែនជាសាច់ញាតិ។</translation>
    </message>
    <message>
        <source>%1 (no. %2) would be marked by %3 of %4</source>
        <translation>%1 (លេខ %2) នឹងមានអ្នកដាក់ពិន្ទុ %3 លើ %4</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Draft</source>
        <translation>សេចក្តីព្រាង</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>%1 of %2 replaces the one of %3, which is annulled.</source>
        <translation>%1 %2 ជំនួសលិខិត %3 ដែលត្រូវទុកជាមោឃៈ។</translation>
    </message>
    <message>
        <source>Received on %1 by %2</source>
        <translation>បានទទួលថ្ងៃទី %1 ដោយ %2</translation>
    </message>
    <message>
        <source>List of awardees for the education congress</source>
        <translation>បញ្ជីឈ្មោះអ្នកជាប់រង្វាន់សម្រាប់សន្និបាតអប់រំ</translation>
    </message>
    <message>
        <source>%1, academic year %2</source>
        <translation>%1 ឆ្នាំសិក្សា %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>លំដាប់</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>គោត្តនាម និងនាម</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>ភេទ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>ថ្ងៃខែឆ្នាំកំណើត</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>មុខតំណែង</translation>
    </message>
    <message>
        <source>School</source>
        <translation>សាលារៀន</translation>
    </message>
    <message>
        <source>Capital or province</source>
        <translation>រាជធានី-ខេត្ត</translation>
    </message>
    <message>
        <source>Prize (riel)</source>
        <translation>ប្រាក់រង្វាន់ (រៀល)</translation>
    </message>
    <message>
        <source>Total: %1 persons, of them women: %2.</source>
        <translation>សរុប៖ %1 រូប ស្រី៖ %2 រូប។</translation>
    </message>
    <message>
        <source>Payment list of prizes</source>
        <translation>បញ្ជីបើកប្រាក់រង្វាន់</translation>
    </message>
    <message>
        <source>Amount (riel)</source>
        <translation>ចំនួនទឹកប្រាក់ (រៀល)</translation>
    </message>
    <message>
        <source>Amount in words</source>
        <translation>ចំនួនទឹកប្រាក់ជាអក្សរ</translation>
    </message>
    <message>
        <source>Signature or thumb print, date</source>
        <translation>ហត្ថលេខា ឬស្នាមមេដៃ កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>សរុប</translation>
    </message>
    <message>
        <source>The evaluation committee examined the scores of %2 candidates (women: %3) on the Teacher Professional Standards. In the category %4 the following %5 persons were named:</source>
        <translation>គណៈកម្មការវាយតម្លៃបានពិនិត្យពិន្ទុរបស់បេក្ខជនចំនួន %2 រូប (ស្រី %3 រូប) តាមស្តង់ដារវិជ្ជាជីវៈគ្រូបង្រៀន។ ក្នុងប្រភេទ%4 អ្នកដែលត្រូវបានកំណត់ជាប់រង្វាន់មានចំនួន %5 រូប ដូចខាងក្រោម៖</translation>
    </message>
    <message>
        <source>The evaluation committee met on %1, examined the scores of %2 candidates (women: %3) on the Teacher Professional Standards and decided to select the following %5 persons in the category %4:</source>
        <translation>គណៈកម្មការវាយតម្លៃបានប្រជុំនៅ%1 ពិនិត្យពិន្ទុរបស់បេក្ខជនចំនួន %2 រូប (ស្រី %3 រូប) តាមស្តង់ដារវិជ្ជាជីវៈគ្រូបង្រៀន ហើយសម្រេចជ្រើសរើស%4ចំនួន %5 រូប ដូចខាងក្រោម៖</translation>
    </message>
    <message>
        <source>Place %1: %2 riel</source>
        <translation>លំដាប់ទី%1៖ %2 រៀល</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>ប្រាក់រង្វាន់</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>របាយការណ៍</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>បេក្ខជនបម្រុង</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>ករណីពិន្ទុស្មើគ្នា</translation>
    </message>
    <message>
        <source>Departure from the ranking</source>
        <translation>ការសម្រេចខុសពីចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>Decisions and instructions</source>
        <translation>សេចក្តីសម្រេច និងការណែនាំ</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>អ្នកធ្វើរបាយការណ៍</translation>
    </message>
    <message>
        <source>Seen and approved</source>
        <translation>បានឃើញ និងឯកភាព</translation>
    </message>
    <message>
        <source>To Ms %1, %2, %3</source>
        <translation>សូមជូន លោកស្រី %1 %2 %3</translation>
    </message>
    <message>
        <source>To Mr %1, %2, %3</source>
        <translation>សូមជូន លោក %1 %2 %3</translation>
    </message>
    <message>
        <source>To %1, %2, %3</source>
        <translation>សូមជូន %1 %2 %3</translation>
    </message>
    <message>
        <source>Complaints: %1, within %2 days.</source>
        <translation>ការតវ៉ា៖ %1 ក្នុងរយៈពេល %2 ថ្ងៃ។</translation>
    </message>
    <message>
        <source>Complaints: %1.</source>
        <translation>ការតវ៉ា៖ %1។</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>មូលហេតុ៖ %1</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>លក្ខណៈវិនិច្ឆ័យ</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ពិន្ទុ</translation>
    </message>
    <message>
        <source>Highest possible</source>
        <translation>ពិន្ទុអតិបរមា</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>ពិន្ទុសរុប</translation>
    </message>
    <message>
        <source>Your strongest part is %1; most can still be gained in %2.</source>
        <translation>ចំណុចខ្លាំងជាងគេរបស់លោកអ្នកគឺ%1 ហើយចំណុចដែលអាចពង្រឹងបន្ថែមបានច្រើនជាងគេគឺ%2។</translation>
    </message>
    <message>
        <source>Eligibility notice</source>
        <translation>លិខិតជូនដំណឹងអំពីលក្ខខណ្ឌ</translation>
    </message>
    <message>
        <source>Result of the check of eligibility, academic year %1</source>
        <translation>លទ្ធផលនៃការពិនិត្យលក្ខខណ្ឌបេក្ខជន ឆ្នាំសិក្សា %1</translation>
    </message>
    <message>
        <source>Letter of thanks and feedback</source>
        <translation>លិខិតថ្លែងអំណរគុណ និងជូនដំណឹងលទ្ធផល</translation>
    </message>
    <message>
        <source>Result of the evaluation, academic year %1</source>
        <translation>លទ្ធផលនៃការវាយតម្លៃ ឆ្នាំសិក្សា %1</translation>
    </message>
    <message>
        <source>The paper "How this score came about" shows the whole computation.</source>
        <translation>លិខិត «របៀបគណនាពិន្ទុ» បង្ហាញការគណនាទាំងស្រុង។</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>ព័ត៌មាន</translation>
    </message>
    <message>
        <source>As printed before</source>
        <translation>ដូចបានបោះពុម្ពពីមុន</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>ត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>Correction notice</source>
        <translation>លិខិតកែតម្រូវ</translation>
    </message>
    <message>
        <source>Correction of papers of the %1, academic year %2</source>
        <translation>ការកែតម្រូវលិខិតនៃ%1 ឆ្នាំសិក្សា %2</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>អ្នករៀបចំ</translation>
    </message>
    <message>
        <source>Appointment of the committee</source>
        <translation>សេចក្តីសម្រេចតែងតាំងគណៈកម្មការ</translation>
    </message>
    <message>
        <source>List of members</source>
        <translation>បញ្ជីសមាជិក</translation>
    </message>
    <message>
        <source>Undertaking of a member</source>
        <translation>លិខិតសន្យារបស់សមាជិក</translation>
    </message>
    <message>
        <source>Conflict sheet</source>
        <translation>សន្លឹកប្រកាសទំនាស់ផលប្រយោជន៍</translation>
    </message>
    <message>
        <source>Panel plan</source>
        <translation>ផែនការក្រុមដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>Score sheet, blank</source>
        <translation>សន្លឹកពិន្ទុទទេ</translation>
    </message>
    <message>
        <source>Score sheet, filled</source>
        <translation>សន្លឹកពិន្ទុបានបំពេញ</translation>
    </message>
    <message>
        <source>Resolution sheet</source>
        <translation>សន្លឹកដោះស្រាយគម្លាតពិន្ទុ</translation>
    </message>
    <message>
        <source>Ranking table</source>
        <translation>តារាងចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>បញ្ជីសម្រាំងបេក្ខជន</translation>
    </message>
    <message>
        <source>How this score came about</source>
        <translation>របៀបគណនាពិន្ទុ</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>បញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>Minutes of a meeting</source>
        <translation>កំណត់ហេតុអង្គប្រជុំ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>កំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Award report</source>
        <translation>របាយការណ៍រង្វាន់</translation>
    </message>
    <message>
        <source>Feedback letter</source>
        <translation>លិខិតជូនលទ្ធផល</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>ប័ណ្ណសរសើរ</translation>
    </message>
    <message>
        <source>List for the congress</source>
        <translation>បញ្ជីសម្រាប់សន្និបាតអប់រំ</translation>
    </message>
    <message>
        <source>Payment list</source>
        <translation>បញ្ជីបើកប្រាក់</translation>
    </message>
    <message>
        <source>Seal and verification page</source>
        <translation>ទំព័រត្រា និងការផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>Sex: %1   Born on %2   %3</source>
        <translation>ភេទ %1   កើត%2   %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Certificate of honour</source>
        <translation>ប័ណ្ណសរសើរ</translation>
    </message>
    <message>
        <source>Certificate of honour, %1</source>
        <translation>ប័ណ្ណសរសើរ %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>Post in the committee</source>
        <translation>តួនាទីក្នុងគណៈកម្មការ</translation>
    </message>
    <message>
        <source>Function and institution</source>
        <translation>មុខងារ និងស្ថាប័ន</translation>
    </message>
    <message>
        <source>to check nominations, eligibility and evidence of the candidates;</source>
        <translation>ពិនិត្យបេក្ខភាព លក្ខខណ្ឌ និងភស្តុតាងរបស់បេក្ខជន</translation>
    </message>
    <message>
        <source>to mark each candidate independently on the Teacher Professional Standards;</source>
        <translation>ដាក់ពិន្ទុបេក្ខជនម្នាក់ៗដោយឯករាជ្យ តាមស្តង់ដារវិជ្ជាជីវៈគ្រូបង្រៀន</translation>
    </message>
    <message>
        <source>to rank the candidates and to decide on the awardees by recorded vote;</source>
        <translation>រៀបចំណាត់ថ្នាក់បេក្ខជន និងសម្រេចលើអ្នកជាប់រង្វាន់ដោយការបោះឆ្នោតមានកំណត់ត្រា</translation>
    </message>
    <message>
        <source>to keep the marks and discussions confidential and to declare conflicts of interest;</source>
        <translation>រក្សាការសម្ងាត់នៃពិន្ទុ និងការពិភាក្សា ព្រមទាំងប្រកាសទំនាស់ផលប្រយោជន៍</translation>
    </message>
    <message>
        <source>to report the result with minutes and supporting papers.</source>
        <translation>រាយការណ៍អំពីលទ្ធផល ដោយភ្ជាប់កំណត់ហេតុ និងឯកសារពាក់ព័ន្ធ។</translation>
    </message>
    <message>
        <source>Article %1. </source>
        <translation>ប្រការ%1.- </translation>
    </message>
    <message>
        <source>of the evaluation committee, academic year %1</source>
        <translation>គណៈកម្មការវាយតម្លៃ ឆ្នាំសិក្សា %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>on the establishment of the evaluation committee, academic year %1</source>
        <translation>ស្តីពីការបង្កើតគណៈកម្មការវាយតម្លៃ ឆ្នាំសិក្សា %1</translation>
    </message>
    <message>
        <source>Having seen %1</source>
        <translation>បានឃើញ%1</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>សម្រេច</translation>
    </message>
    <message>
        <source>An evaluation committee for the %1 is established with the following composition:</source>
        <translation>បង្កើតគណៈកម្មការវាយតម្លៃសម្រាប់%1 ដែលមានសមាសភាពដូចខាងក្រោម៖</translation>
    </message>
    <message>
        <source>The committee has these duties:</source>
        <translation>គណៈកម្មការមានភារកិច្ចដូចខាងក្រោម៖</translation>
    </message>
    <message>
        <source>The persons named in article 1 carry out this decision from the date of its signature.</source>
        <translation>សាមីខ្លួនដែលមានរាយនាមក្នុងប្រការ១ ទទួលបន្ទុកអនុវត្តសេចក្តីសម្រេចនេះ ចាប់ពីថ្ងៃចុះហត្ថលេខាតទៅ។</translation>
    </message>
    <message>
        <source>meeting no. %1, %2</source>
        <translation>អង្គប្រជុំលេខ %1 %2</translation>
    </message>
    <message>
        <source>In</source>
        <translation>ម៉ោងចូល</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>ម៉ោងចេញ</translation>
    </message>
    <message>
        <source>Signature, or reason of absence</source>
        <translation>ហត្ថលេខា ឬមូលហេតុអវត្តមាន</translation>
    </message>
    <message>
        <source>KINGDOM OF CAMBODIA</source>
        <translation>ព្រះរាជាណាចក្រកម្ពុជា</translation>
    </message>
    <message>
        <source>Nation Religion King</source>
        <translation>ជាតិ សាសនា ព្រះមហាក្សត្រ</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>លេខ៖ %1</translation>
    </message>
    <message>
        <source>Criteria and rules of evaluation according to %1</source>
        <translation>លក្ខណៈវិនិច្ឆ័យ និងវិធានវាយតម្លៃ យោងតាម%1</translation>
    </message>
    <message>
        <source>Criteria adopted by the committee on %1 (%2)</source>
        <translation>លក្ខណៈវិនិច្ឆ័យដែលគណៈកម្មការបានអនុម័តនៅ%1 (%2)</translation>
    </message>
    <message>
        <source>..............., ...... Koet/Roch, month of ............, Year of the ............, ......... Sak, B.E. 25.....</source>
        <translation>ថ្ងៃ............... ......កើត/រោច ខែ............ ឆ្នាំ............ .........ស័ក ព.ស. ២៥.....</translation>
    </message>
    <message>
        <source>Done at %1, %2</source>
        <translation>ធ្វើនៅ%1, %2</translation>
    </message>
    <message>
        <source>Criteria not confirmed against Prakas 761</source>
        <translation>លក្ខណៈវិនិច្ឆ័យមិនទាន់បានផ្ទៀងផ្ទាត់ជាមួយប្រកាសលេខ ៧៦១</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>ទំព័រ {page} នៃ {pages}</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>ឧទាហរណ៍</translation>
    </message>
    <message>
        <source>This paper replaces no. %1, which is annulled.</source>
        <translation>លិខិតនេះជំនួសលិខិតលេខ %1 ដែលត្រូវទុកជានិរាករណ៍។</translation>
    </message>
    <message>
        <source>Decision no. %1 of %2 on the appointment of the evaluation committee</source>
        <translation>សេចក្តីសម្រេចលេខ %1 ចុះ%2 ស្តីពីការតែងតាំងគណៈកម្មការវាយតម្លៃ</translation>
    </message>
    <message>
        <source>Reference:</source>
        <translation>យោង៖</translation>
    </message>
    <message>
        <source>%1: the rules marked as draft are a working proposal, not the text of the Prakas.</source>
        <translation>%1៖ វិធានដែលមានសញ្ញា «ព្រាង» គឺជាសំណើការងារ មិនមែនជាអត្ថបទនៃប្រកាសឡើយ។</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>កម្មវត្ថុ៖</translation>
    </message>
    <message>
        <source>Date ....... / ....... / 20.....</source>
        <translation>ថ្ងៃទី....... ខែ............. ឆ្នាំ២០.....</translation>
    </message>
    <message>
        <source>Deputy chair of the committee, acting as chair</source>
        <translation>អនុប្រធានគណៈកម្មការ ស្តីទីប្រធាន</translation>
    </message>
    <message>
        <source>Chair of the committee</source>
        <translation>ប្រធានគណៈកម្មការ</translation>
    </message>
    <message>
        <source>Secretary of the committee</source>
        <translation>លេខាធិការគណៈកម្មការ</translation>
    </message>
    <message>
        <source> (draft)</source>
        <translation> (ព្រាង)</translation>
    </message>
    <message>
        <source> (came at %1)</source>
        <translation> (មកដល់ម៉ោង %1)</translation>
    </message>
    <message>
        <source> (left at %1)</source>
        <translation> (ចេញម៉ោង %1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>គ្មានមូលហេតុ</translation>
    </message>
    <message>
        <source>At the opening %1 of %2 members with a vote were present; the quorum is %3: the meeting had a quorum.</source>
        <translation>ពេលបើកអង្គប្រជុំ សមាជិកមានសិទ្ធិបោះឆ្នោតមានវត្តមាន %1 ក្នុងចំណោម %2 រូប កូរ៉ុមគឺ %3 រូប៖ អង្គប្រជុំគ្រប់កូរ៉ុម។</translation>
    </message>
    <message>
        <source>At the opening %1 of %2 members with a vote were present; the quorum is %3: the meeting had no quorum.</source>
        <translation>ពេលបើកអង្គប្រជុំ សមាជិកមានសិទ្ធិបោះឆ្នោតមានវត្តមាន %1 ក្នុងចំណោម %2 រូប កូរ៉ុមគឺ %3 រូប៖ អង្គប្រជុំមិនគ្រប់កូរ៉ុម។</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Present: %1 (women: %2)</source>
        <translation>វត្តមាន៖ %1 រូប (ស្រី %2 រូប)</translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <translation>អវត្តមាន៖ %1 រូប</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>ម៉ោង %1 ដល់ម៉ោង %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ចាប់ពីម៉ោង %1</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>កាលបរិច្ឆេទ៖</translation>
    </message>
    <message>
        <source>Time:</source>
        <translation>ពេលវេលា៖</translation>
    </message>
    <message>
        <source>Place:</source>
        <translation>ទីកន្លែង៖</translation>
    </message>
    <message>
        <source>About:</source>
        <translation>ខ្លឹមសារ៖</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>របៀបវារៈ</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>ការពិភាក្សា</translation>
    </message>
    <message>
        <source>Motion: %1</source>
        <translation>សំណើ៖ %1</translation>
    </message>
    <message>
        <source>of meeting no. %1 of the evaluation committee</source>
        <translation>អង្គប្រជុំលេខ %1 របស់គណៈកម្មការវាយតម្លៃ</translation>
    </message>
    <message>
        <source>The meeting closed at %1.</source>
        <translation>អង្គប្រជុំបានបញ្ចប់នៅម៉ោង %1។</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>គោត្តនាម និងនាម៖</translation>
    </message>
    <message>
        <source>Sex:</source>
        <translation>ភេទ៖</translation>
    </message>
    <message>
        <source>Post in the committee:</source>
        <translation>តួនាទីក្នុងគណៈកម្មការ៖</translation>
    </message>
    <message>
        <source>Function:</source>
        <translation>មុខងារ៖</translation>
    </message>
    <message>
        <source>Institution:</source>
        <translation>ស្ថាប័ន៖</translation>
    </message>
    <message>
        <source>I mark every candidate by myself, on the evidence and the criteria alone.</source>
        <translation>ខ្ញុំដាក់ពិន្ទុបេក្ខជនគ្រប់រូបដោយខ្លួនឯង ផ្អែកតែលើភស្តុតាង និងលក្ខណៈវិនិច្ឆ័យ។</translation>
    </message>
    <message>
        <source>I keep marks, discussions and personal data confidential, also after the award.</source>
        <translation>ខ្ញុំរក្សាការសម្ងាត់នៃពិន្ទុ ការពិភាក្សា និងទិន្នន័យផ្ទាល់ខ្លួន ទាំងក្រោយពេលប្រគល់រង្វាន់។</translation>
    </message>
    <message>
        <source>I accept no gift or favour in connection with the award.</source>
        <translation>ខ្ញុំមិនទទួលអំណោយ ឬផលប្រយោជន៍ណាមួយដែលពាក់ព័ន្ធនឹងរង្វាន់ឡើយ។</translation>
    </message>
    <message>
        <source>I declare every relation to a candidate as soon as I know of it and then neither mark nor vote on that candidate.</source>
        <translation>ខ្ញុំប្រកាសរាល់ទំនាក់ទំនងជាមួយបេក្ខជនភ្លាមពេលដែលខ្ញុំបានដឹង ហើយមិនដាក់ពិន្ទុ និងមិនបោះឆ្នោតលើបេក្ខជននោះឡើយ។</translation>
    </message>
    <message>
        <source>Undertaking</source>
        <translation>លិខិតសន្យា</translation>
    </message>
    <message>
        <source>of confidentiality and on conflicts of interest</source>
        <translation>ស្តីពីការរក្សាការសម្ងាត់ និងទំនាស់ផលប្រយោជន៍</translation>
    </message>
    <message>
        <source>As a member of the evaluation committee for the academic year %1 I undertake:</source>
        <translation>ក្នុងនាមជាសមាជិកគណៈកម្មការវាយតម្លៃ ឆ្នាំសិក្សា %1 ខ្ញុំសូមសន្យាថា៖</translation>
    </message>
    <message>
        <source>My relations: own school, district, relatives who teach, staff I supervise:</source>
        <translation>ទំនាក់ទំនងរបស់ខ្ញុំ៖ សាលារៀន ស្រុក-ខណ្ឌ សាច់ញាតិដែលជាគ្រូបង្រៀន បុគ្គលិកក្រោមការគ្រប់គ្រង៖</translation>
    </message>
    <message>
        <source>Relations:</source>
        <translation>ទំនាក់ទំនង៖</translation>
    </message>
    <message>
        <source>Signature of the member</source>
        <translation>ហត្ថលេខាសមាជិក</translation>
    </message>
    <message>
        <source>Tick "none" for each candidate you have no relation to; otherwise name the relation: relative, same school, same district, supervisor, nominator, close friend, other.</source>
        <translation>សូមគូសធីក «គ្មាន» ចំពោះបេក្ខជនម្នាក់ៗដែលលោកអ្នកគ្មានទំនាក់ទំនង។ បើមាន សូមសរសេរទំនាក់ទំនងនោះ៖ សាច់ញាតិ សាលាតែមួយ ស្រុក-ខណ្ឌតែមួយ អ្នកគ្រប់គ្រង អ្នកស្នើបេក្ខភាព មិត្តជិតស្និទ្ធ ឬផ្សេងទៀត។</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ក្រុង-ស្រុក-ខណ្ឌ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>គ្មាន។</translation>
    </message>
    <message>
        <source>The evaluation committee has %1 members (women: %2); it is chaired by %3.</source>
        <translation>គណៈកម្មការវាយតម្លៃមានសមាជិក %1 រូប (ស្រី %2 រូប) ដែលមាន %3 ជាប្រធាន។</translation>
    </message>
    <message>
        <source>Meeting no. %1</source>
        <translation>អង្គប្រជុំលេខ %1</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>ចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>Ties and how they were separated</source>
        <translation>ករណីពិន្ទុស្មើគ្នា និងវិធីបំបែក</translation>
    </message>
    <message>
        <source>Awardees in order</source>
        <translation>អ្នកជាប់រង្វាន់តាមលំដាប់</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>បេក្ខជន</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>ការដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>Instructions of the authority</source>
        <translation>ការណែនាំរបស់ថ្នាក់លើ</translation>
    </message>
    <message>
        <source>Vacated seats</source>
        <translation>កន្លែងរង្វាន់ដែលទំនេរ</translation>
    </message>
    <message>
        <source>Amendments and reopened stages</source>
        <translation>ការកែប្រែ និងដំណាក់កាលដែលបើកឡើងវិញ</translation>
    </message>
    <message>
        <source>Corrections of personal facts</source>
        <translation>ការកែតម្រូវព័ត៌មានផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>Papers replaced</source>
        <translation>លិខិតដែលត្រូវបានជំនួស</translation>
    </message>
    <message>
        <source>%1 (excused)</source>
        <translation>%1 (សុំច្បាប់)</translation>
    </message>
    <message>
        <source>%1 (recused)</source>
        <translation>%1 (ដកខ្លួន)</translation>
    </message>
    <message>
        <source>%1 (third mark)</source>
        <translation>%1 (ពិន្ទុទីបី)</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>បេក្ខជន</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>ដាក់ពិន្ទុដោយ</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>សំណុំឯកសារ</translation>
    </message>
    <message>
        <source>Numbers of the candidates</source>
        <translation>លេខបេក្ខជន</translation>
    </message>
    <message>
        <source>marks kept</source>
        <translation>រក្សាពិន្ទុដដែល</translation>
    </message>
    <message>
        <source>mark changed</source>
        <translation>កែពិន្ទុ</translation>
    </message>
    <message>
        <source>third mark</source>
        <translation>ពិន្ទុទីបី</translation>
    </message>
    <message>
        <source>Members of each candidate</source>
        <translation>សមាជិកសម្រាប់បេក្ខជនម្នាក់ៗ</translation>
    </message>
    <message>
        <source>Dossiers of each member</source>
        <translation>សំណុំឯកសាររបស់សមាជិកម្នាក់ៗ</translation>
    </message>
    <message>
        <source>differences between members, %1, academic year %2</source>
        <translation>គម្លាតពិន្ទុរវាងសមាជិក %1 ឆ្នាំសិក្សា %2</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>សូចនាករ</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>ពិន្ទុ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>លទ្ធផល</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>Sheet totals</source>
        <translation>ពិន្ទុសរុបនៃសន្លឹក</translation>
    </message>
    <message>
        <source>No difference above the tolerance was recorded.</source>
        <translation>គ្មានគម្លាតលើសកម្រិតអនុញ្ញាតត្រូវបានកត់ត្រាទេ។</translation>
    </message>
    <message>
        <source>%1: no score sheet, not ranked</source>
        <translation>%1៖ គ្មានសន្លឹកពិន្ទុ មិនចូលចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>%1: withdrawn, not ranked</source>
        <translation>%1៖ បានដកពាក្យ មិនចូលចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>Ranking of candidates</source>
        <translation>តារាងចំណាត់ថ្នាក់បេក្ខជន</translation>
    </message>
    <message>
        <source>Shortlist of candidates for the award</source>
        <translation>បញ្ជីសម្រាំងបេក្ខជនសម្រាប់រង្វាន់</translation>
    </message>
    <message>
        <source>Shortlist of candidates for the final round</source>
        <translation>បញ្ជីសម្រាំងបេក្ខជនសម្រាប់ជុំចុងក្រោយ</translation>
    </message>
    <message>
        <source>The score is the mean of the members' sheet totals, of 100 points.</source>
        <translation>ពិន្ទុសរុបគឺជាមធ្យមភាគនៃពិន្ទុក្នុងសន្លឹករបស់សមាជិក គិតលើ ១០០ ពិន្ទុ។</translation>
    </message>
    <message>
        <source>The score is the mean of the members' sheet totals, of 100 points, without the %1 highest and the %1 lowest.</source>
        <translation>ពិន្ទុសរុបគឺជាមធ្យមភាគនៃពិន្ទុក្នុងសន្លឹករបស់សមាជិក គិតលើ ១០០ ពិន្ទុ ដោយដកពិន្ទុខ្ពស់បំផុត %1 និងទាបបំផុត %1 ចេញ។</translation>
    </message>
    <message>
        <source>The score is the median of the members' sheet totals, of 100 points.</source>
        <translation>ពិន្ទុសរុបគឺជាមេដ្យាននៃពិន្ទុក្នុងសន្លឹករបស់សមាជិក គិតលើ ១០០ ពិន្ទុ។</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 លើ %2</translation>
    </message>
    <message>
        <source>Scores are exact fractions. They are shown rounded to %1 decimals, halves upward; places follow the exact values.</source>
        <translation>ពិន្ទុគឺជាប្រភាគពិតប្រាកដ។ ពិន្ទុបង្ហាញដោយបង្គត់ត្រឹម %1 ខ្ទង់ក្រោយក្បៀស (ពាក់កណ្តាលបង្គត់ឡើង) ហើយលំដាប់គិតតាមតម្លៃពិតប្រាកដ។</translation>
    </message>
    <message>
        <source>Cut line: %1 seats</source>
        <translation>បន្ទាត់កាត់៖ %1 កន្លែង</translation>
    </message>
    <message>
        <source>No candidate has a score.</source>
        <translation>គ្មានបេក្ខជនណាមានពិន្ទុទេ។</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>កូដ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>មេគុណ</translation>
    </message>
    <message>
        <source>N/O</source>
        <translation>ម.ស.</translation>
    </message>
    <message>
        <source>Sum of weight × mark</source>
        <translation>ផលបូកនៃ មេគុណ × ពិន្ទុ</translation>
    </message>
    <message>
        <source>Sum of weight × highest mark</source>
        <translation>ផលបូកនៃ មេគុណ × ពិន្ទុអតិបរមា</translation>
    </message>
    <message>
        <source>Score = (%1) ÷ %2 = %3 = %4</source>
        <translation>ពិន្ទុសរុប = (%1) ÷ %2 = %3 = %4</translation>
    </message>
    <message>
        <source>Score = %1 = %3 = %4</source>
        <translation>ពិន្ទុសរុប = %1 = %3 = %4</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>តម្លៃពិតប្រាកដ</translation>
    </message>
    <message>
        <source>%1: received on %2</source>
        <translation>%1៖ បានទទួលថ្ងៃទី %2</translation>
    </message>
    <message>
        <source>%1: received on %2, verified</source>
        <translation>%1៖ បានទទួលថ្ងៃទី %2 បានផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>This paper lets everyone compute the score again with a pocket calculator. The members of the committee stay unnamed.</source>
        <translation>លិខិតនេះអាចឱ្យគ្រប់គ្នាគណនាពិន្ទុឡើងវិញដោយម៉ាស៊ីនគិតលេខ។ ឈ្មោះសមាជិកគណៈកម្មការមិនត្រូវបានបង្ហាញឡើយ។</translation>
    </message>
    <message>
        <source>The highest mark is %1. N/O: not observable, left out of both sums.</source>
        <translation>ពិន្ទុអតិបរមាគឺ %1។ ម.ស.៖ មិនអាចសង្កេតបាន មិនគិតក្នុងផលបូកទាំងពីរ។</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ដំណាក់កាល</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>បិទនៅ</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>បើកឡើងវិញ</translation>
    </message>
    <message>
        <source>Beginning of the seal</source>
        <translation>ផ្នែកដើមនៃត្រា</translation>
    </message>
    <message>
        <source>No stage has begun.</source>
        <translation>គ្មានដំណាក់កាលណាបានចាប់ផ្តើមទេ។</translation>
    </message>
    <message>
        <source>academic year %1</source>
        <translation>ឆ្នាំសិក្សា %1</translation>
    </message>
    <message>
        <source>Every entry of the record book is bound to the one before it. Whoever holds this page can check later that nothing was changed: the program shows the same numbers and check words as long as the record book is the same.</source>
        <translation>កំណត់ត្រានីមួយៗក្នុងសៀវភៅកំណត់ត្រាត្រូវបានភ្ជាប់ទៅនឹងកំណត់ត្រាមុន។ អ្នកដែលមានទំព័រនេះអាចពិនិត្យនៅពេលក្រោយថា គ្មានអ្វីត្រូវបានកែប្រែ៖ កម្មវិធីបង្ហាញលេខ និងពាក្យផ្ទៀងផ្ទាត់ដដែល ដរាបណាសៀវភៅកំណត់ត្រានៅដដែល។</translation>
    </message>
    <message>
        <source>Entries:</source>
        <translation>ចំនួនកំណត់ត្រា៖</translation>
    </message>
    <message>
        <source>Head of the record book:</source>
        <translation>លេខចុងក្រោយនៃសៀវភៅកំណត់ត្រា៖</translation>
    </message>
    <message>
        <source>Check words:</source>
        <translation>ពាក្យផ្ទៀងផ្ទាត់៖</translation>
    </message>
    <message>
        <source>Rules of %1:</source>
        <translation>វិធាននៃ%1៖</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (no. %2, %3)</source>
        <translation>%1 (លេខ %2 %3)</translation>
    </message>
    <message>
        <source>%1: nomination refused. Reason: %2</source>
        <translation>%1៖ បេក្ខភាពត្រូវបានបដិសេធ។ មូលហេតុ៖ %2</translation>
    </message>
    <message>
        <source>%1: excluded by the rule "%2". %3</source>
        <translation>%1៖ មិនបានបំពេញលក្ខខណ្ឌ «%2»។ %3</translation>
    </message>
    <message>
        <source>%1: withdrew %2. Reason: %3</source>
        <translation>%1៖ បានដកពាក្យ%2។ មូលហេតុ៖ %3</translation>
    </message>
    <message>
        <source>%1: late nomination, admitted. Reason: %2</source>
        <translation>%1៖ បេក្ខភាពយឺត ត្រូវបានទទួលយក។ មូលហេតុ៖ %2</translation>
    </message>
    <message>
        <source>%1: eligible against the rules. Reason: %2</source>
        <translation>%1៖ ត្រូវបានទទួលយកខុសពីលក្ខខណ្ឌ។ មូលហេតុ៖ %2</translation>
    </message>
    <message>
        <source>%1: fewer sheets than the rules ask were accepted. %2</source>
        <translation>%1៖ សន្លឹកពិន្ទុតិចជាងចំនួនដែលវិធានកំណត់ត្រូវបានទទួលយក។ %2</translation>
    </message>
    <message>
        <source>Moderation: %1 differences were resolved by keeping the marks, %2 by changing or adding marks.</source>
        <translation>ការផ្ទៀងផ្ទាត់៖ គម្លាត %1 ត្រូវបានដោះស្រាយដោយរក្សាពិន្ទុដដែល និង %2 ដោយកែ ឬបន្ថែមពិន្ទុ។</translation>
    </message>
    <message>
        <source>Conflicts of interest declared or confirmed: %1. The members concerned did not mark these candidates.</source>
        <translation>ទំនាស់ផលប្រយោជន៍ដែលបានប្រកាស ឬបញ្ជាក់៖ %1។ សមាជិកពាក់ព័ន្ធមិនបានដាក់ពិន្ទុបេក្ខជនទាំងនោះទេ។</translation>
    </message>
    <message>
        <source>Nominations received: %1 (women: %2). In the ranking: %3.</source>
        <translation>បេក្ខភាពដែលបានទទួល៖ %1 រូប (ស្រី %2 រូប)។ ចូលចំណាត់ថ្នាក់៖ %3 រូប។</translation>
    </message>
    <message>
        <source>Valid score sheets: %1.</source>
        <translation>សន្លឹកពិន្ទុមានសុពលភាព៖ %1 សន្លឹក។</translation>
    </message>
    <message>
        <source>%1, %2: "%3" became "%4". Reason: %5</source>
        <translation>%1 %2៖ «%3» កែជា «%4»។ មូលហេតុ៖ %5</translation>
    </message>
    <message>
        <source>%1 no. %2 of %3 replaces no. %4, which is annulled.</source>
        <translation>%1លេខ %2 ចុះ%3 ជំនួសលេខ %4 ដែលត្រូវទុកជានិរាករណ៍។</translation>
    </message>
    <message>
        <source>It is not answered yet.</source>
        <translation>ការណែនាំនេះមិនទាន់បានឆ្លើយតបទេ។</translation>
    </message>
    <message>
        <source>The committee confirmed its decision.</source>
        <translation>គណៈកម្មការបានបញ្ជាក់រក្សាសេចក្តីសម្រេចរបស់ខ្លួន។</translation>
    </message>
    <message>
        <source>The committee decided anew on %1.</source>
        <translation>គណៈកម្មការបានសម្រេចសាជាថ្មីនៅ%1។</translation>
    </message>
    <message>
        <source>The authority named the awardees itself.</source>
        <translation>ថ្នាក់លើបានកំណត់អ្នកជាប់រង្វាន់ដោយផ្ទាល់។</translation>
    </message>
    <message>
        <source>orally</source>
        <translation>ដោយផ្ទាល់មាត់</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>លេខ %1</translation>
    </message>
    <message>
        <source>%1 approved the result on %2 (%3).</source>
        <translation>%1 បានឯកភាពលើលទ្ធផលនៅ%2 (%3)។</translation>
    </message>
    <message>
        <source>%1 returned the result on %2 (%3): %4.</source>
        <translation>%1 បានប្រគល់លទ្ធផលមកវិញនៅ%2 (%3)៖ %4។</translation>
    </message>
    <message>
        <source>%1 asked for a change on %2 (%3): %4.</source>
        <translation>%1 បានស្នើឱ្យកែប្រែនៅ%2 (%3)៖ %4។</translation>
    </message>
    <message>
        <source>Result: %1; %2 for, %3 against, %4 abstained. Present %5 of %6 entitled to vote; quorum %7.</source>
        <translation>លទ្ធផល៖ %1។ យល់ព្រម %2 មិនយល់ព្រម %3 អនុបវាទ %4។ វត្តមាន %5 ក្នុងចំណោមអ្នកមានសិទ្ធិបោះឆ្នោត %6 រូប កូរ៉ុម %7 រូប។</translation>
    </message>
    <message>
        <source>Recused from this motion: %1.</source>
        <translation>អ្នកដកខ្លួនពីសំណើនេះ៖ %1។</translation>
    </message>
    <message>
        <source>%1 (%2): "%3"</source>
        <translation>%1 (%2)៖ «%3»</translation>
    </message>
    <message>
        <source>The seats depart from the ranking. Justification: %1</source>
        <translation>ការសម្រេចខុសពីចំណាត់ថ្នាក់។ ហេតុផល៖ %1</translation>
    </message>
    <message>
        <source>Seat %1 of %2 was vacated on %3. Ground: %4.</source>
        <translation>កន្លែងរង្វាន់លំដាប់ទី%1 របស់ %2 ត្រូវបានទុកទំនេរនៅ%3។ មូលហេតុ៖ %4។</translation>
    </message>
    <message>
        <source>Hearing: %1.</source>
        <translation>ការស្តាប់ចម្លើយ៖ %1។</translation>
    </message>
    <message>
        <source>The first reserve takes the seat.</source>
        <translation>បេក្ខជនបម្រុងទីមួយឡើងជំនួស។</translation>
    </message>
    <message>
        <source>Everyone below moves up.</source>
        <translation>អ្នកនៅលំដាប់បន្ទាប់ឡើងមួយលំដាប់ម្នាក់។</translation>
    </message>
    <message>
        <source>Awardees named by decision no. %1 of %2.</source>
        <translation>អ្នកជាប់រង្វាន់កំណត់ដោយសេចក្តីសម្រេចលេខ %1 ចុះ%2។</translation>
    </message>
    <message>
        <source>Decision of %1, since replaced: %2.</source>
        <translation>សេចក្តីសម្រេចចុះ%1 ដែលត្រូវបានជំនួស៖ %2។</translation>
    </message>
    <message>
        <source>Sheet code:</source>
        <translation>លេខកូដសន្លឹក៖</translation>
    </message>
    <message>
        <source>Candidate:</source>
        <translation>បេក្ខជន៖</translation>
    </message>
    <message>
        <source>School:</source>
        <translation>សាលារៀន៖</translation>
    </message>
    <message>
        <source>Capital or province:</source>
        <translation>រាជធានី-ខេត្ត៖</translation>
    </message>
    <message>
        <source>Member:</source>
        <translation>សមាជិក៖</translation>
    </message>
    <message>
        <source>%1. %2 (weight %3 of %4)</source>
        <translation>%1. %2 (មេគុណ %3 លើ %4)</translation>
    </message>
    <message>
        <source>not observable</source>
        <translation>មិនអាចសង្កេតបាន</translation>
    </message>
    <message>
        <source>Scale: %1</source>
        <translation>មាត្រដ្ឋាន៖ %1</translation>
    </message>
    <message>
        <source>Reasons:</source>
        <translation>ហេតុផល៖</translation>
    </message>
    <message>
        <source>Reasons (%1): %2</source>
        <translation>ហេតុផល (%1)៖ %2</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>ពិន្ទុ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>កម្រិត</translation>
    </message>
    <message>
        <source>Points of this part: %1</source>
        <translation>ពិន្ទុនៃផ្នែកនេះ៖ %1</translation>
    </message>
    <message>
        <source>Marked:</source>
        <translation>របៀបដាក់ពិន្ទុ៖</translation>
    </message>
    <message>
        <source>Typed in by:</source>
        <translation>វាយបញ្ចូលដោយ៖</translation>
    </message>
    <message>
        <source>Revision:</source>
        <translation>កំណែ៖</translation>
    </message>
    <message>
        <source>no. %1, because: %2</source>
        <translation>លេខ %1 ដោយហេតុថា៖ %2</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>សន្លឹកពិន្ទុ</translation>
    </message>
    <message>
        <source>Tick one box a line. Write a reason where the mark is the lowest or the highest. Mark alone; do not show this sheet to anybody.</source>
        <translation>សូមគូសធីកប្រអប់មួយក្នុងមួយជួរ។ សូមសរសេរហេតុផលនៅកន្លែងដែលពិន្ទុទាបបំផុត ឬខ្ពស់បំផុត។ សូមដាក់ពិន្ទុដោយខ្លួនឯង និងកុំបង្ហាញសន្លឹកនេះដល់អ្នកដទៃ។</translation>
    </message>
    <message>
        <source>Sheet total: %1 of 100 points (exactly %2)</source>
        <translation>ពិន្ទុសរុបនៃសន្លឹក៖ %1 លើ ១០០ ពិន្ទុ (ពិតប្រាកដ %2)</translation>
    </message>
    <message>
        <source>Read and confirmed by the member</source>
        <translation>សមាជិកបានអាន និងបញ្ជាក់</translation>
    </message>
    <message>
        <source>the part of marks at the level "%1"</source>
        <translation>ចំណែកពិន្ទុកម្រិត «%1»</translation>
    </message>
    <message>
        <source>comparison in pairs by the members who marked both</source>
        <translation>ការប្រៀបធៀបជាគូដោយសមាជិកដែលបានដាក់ពិន្ទុទាំងពីរ</translation>
    </message>
    <message>
        <source>vote of the committee</source>
        <translation>ការបោះឆ្នោតរបស់គណៈកម្មការ</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>ការចាប់ឆ្នោត</translation>
    </message>
    <message>
        <source>Places %1 to %2, equal at %3 points, separated by %4: %5.</source>
        <translation>លំដាប់ទី%1 ដល់ទី%2 ពិន្ទុស្មើគ្នា %3 បំបែកដោយ%4៖ %5។</translation>
    </message>
    <message>
        <source>Places %1 to %2, equal at %3 points, also equal in %4: %5.</source>
        <translation>លំដាប់ទី%1 ដល់ទី%2 ពិន្ទុស្មើគ្នា %3 ស្មើគ្នាដែរលើ%4៖ %5។</translation>
    </message>
    <message>
        <source>Places %1 to %2 are still to be separated by vote or lot: %3.</source>
        <translation>លំដាប់ទី%1 ដល់ទី%2 នៅត្រូវបំបែកដោយការបោះឆ្នោត ឬការចាប់ឆ្នោត៖ %3។</translation>
    </message>
    <message>
        <source>Places %1 to %2 stay shared: %3. The tie crosses neither a seat nor a different prize.</source>
        <translation>លំដាប់ទី%1 ដល់ទី%2 នៅស្មើគ្នា៖ %3។ ករណីនេះមិនប៉ះពាល់ដល់កន្លែងរង្វាន់ ឬប្រាក់រង្វាន់ខុសគ្នាទេ។</translation>
    </message>
    <message>
        <source>Vote of the committee on %1: %2 for, %3 against, %4 abstained. Order: %5.</source>
        <translation>គណៈកម្មការបោះឆ្នោតនៅ%1៖ យល់ព្រម %2 មិនយល់ព្រម %3 អនុបវាទ %4។ លំដាប់៖ %5។</translation>
    </message>
    <message>
        <source>Lot drawn by hand on %1. How: %2. Witnesses: %3. Order: %4.</source>
        <translation>ចាប់ឆ្នោតដោយដៃនៅ%1។ វិធី៖ %2។ សាក្សី៖ %3។ លំដាប់៖ %4។</translation>
    </message>
    <message>
        <source>Lot by a published text on %1. Source named before the draw: %2. Text: "%3". Order: %4.</source>
        <translation>ចាប់ឆ្នោតតាមអត្ថបទដែលបានផ្សាយនៅ%1។ ប្រភពដែលបានកំណត់មុនការចាប់ឆ្នោត៖ %2។ អត្ថបទ៖ «%3»។ លំដាប់៖ %4។</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 និង %2</translation>
    </message>
    <message>
        <source>....... ................... 20.....</source>
        <translation>ថ្ងៃទី....... ខែ............... ឆ្នាំ២០.....</translation>
    </message>
    <message>
        <source>M</source>
        <translation>ប</translation>
    </message>
    <message>
        <source>F</source>
        <translation>ស</translation>
    </message>
    <message>
        <source>Is the candidate</source>
        <translation>ជាបេក្ខជនផ្ទាល់</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>សាច់ញាតិ</translation>
    </message>
    <message>
        <source>Same school</source>
        <translation>សាលាតែមួយ</translation>
    </message>
    <message>
        <source>Same district</source>
        <translation>ស្រុក-ខណ្ឌតែមួយ</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>អ្នកគ្រប់គ្រង</translation>
    </message>
    <message>
        <source>Nominated the candidate</source>
        <translation>អ្នកស្នើបេក្ខភាព</translation>
    </message>
    <message>
        <source>Close friend</source>
        <translation>មិត្តជិតស្និទ្ធ</translation>
    </message>
    <message>
        <source>Other relation</source>
        <translation>ទំនាក់ទំនងផ្សេង</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>អវត្តមាន</translation>
    </message>
    <message>
        <source>for</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>against</source>
        <translation>មិនយល់ព្រម</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>អនុបវាទ</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>ដកខ្លួន</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>អនុម័ត</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>មិនអនុម័ត</translation>
    </message>
    <message>
        <source>not decided: no quorum</source>
        <translation>មិនបានសម្រេច ដោយមិនគ្រប់កូរ៉ុម</translation>
    </message>
    <message>
        <source>on the member's own laptop</source>
        <translation>លើកុំព្យូទ័រផ្ទាល់របស់សមាជិក</translation>
    </message>
    <message>
        <source>on the laptop passed round</source>
        <translation>លើកុំព្យូទ័ររួម</translation>
    </message>
    <message>
        <source>on paper, typed in twice</source>
        <translation>លើក្រដាស និងវាយបញ្ចូលពីរដង</translation>
    </message>
    <message>
        <source>on paper, typed in once, read back and signed by the member</source>
        <translation>លើក្រដាស វាយបញ្ចូលម្តង អានផ្ទៀងផ្ទាត់ និងចុះហត្ថលេខាដោយសមាជិក</translation>
    </message>
    <message>
        <source>in moderation</source>
        <translation>ក្នុងដំណាក់កាលផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>not withdrawn</source>
        <translation>មិនបានដកពាក្យ</translation>
    </message>
    <message>
        <source>before scoring</source>
        <translation>មុនការដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>after scoring</source>
        <translation>ក្រោយការដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>after the decision</source>
        <translation>ក្រោយសេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Deputy chair, acting as chair</source>
        <translation>អនុប្រធាន ស្តីទីប្រធាន</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>ប្រធាន</translation>
    </message>
    <message>
        <source>Deputy chair</source>
        <translation>អនុប្រធាន</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>លេខាធិការ</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>អ្នកសង្កេតការណ៍</translation>
    </message>
    <message>
        <source>Alternate member</source>
        <translation>សមាជិកបម្រុង</translation>
    </message>
    <message>
        <source>Settings of the cycle changed</source>
        <translation>ការកែប្រែការកំណត់ប្រចាំឆ្នាំ</translation>
    </message>
    <message>
        <source>Member joined</source>
        <translation>សមាជិកចូលថ្មី</translation>
    </message>
    <message>
        <source>Details of a member changed</source>
        <translation>ការកែប្រែព័ត៌មានសមាជិក</translation>
    </message>
    <message>
        <source>Member left</source>
        <translation>សមាជិកឈប់បំពេញការងារ</translation>
    </message>
    <message>
        <source>Chair passed to the deputy</source>
        <translation>ប្រធានផ្ទេរភារកិច្ចជូនអនុប្រធាន</translation>
    </message>
    <message>
        <source>Late nomination</source>
        <translation>បេក្ខភាពយឺត</translation>
    </message>
    <message>
        <source>Personal fact corrected</source>
        <translation>ការកែតម្រូវព័ត៌មានផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>Candidate withdrew</source>
        <translation>បេក្ខជនដកពាក្យ</translation>
    </message>
    <message>
        <source>New or corrected evidence</source>
        <translation>ភស្តុតាងថ្មី ឬបានកែតម្រូវ</translation>
    </message>
    <message>
        <source>Late conflict of interest</source>
        <translation>ទំនាស់ផលប្រយោជន៍ដែលដឹងក្រោយ</translation>
    </message>
    <message>
        <source>Panel changed</source>
        <translation>ការកែប្រែក្រុមដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>Score sheet revised</source>
        <translation>ការកែប្រែសន្លឹកពិន្ទុ</translation>
    </message>
    <message>
        <source>Score sheet withdrawn</source>
        <translation>ការដកសន្លឹកពិន្ទុ</translation>
    </message>
    <message>
        <source>Eligibility decided anew</source>
        <translation>ការសម្រេចលក្ខខណ្ឌសាជាថ្មី</translation>
    </message>
    <message>
        <source>Stage reopened</source>
        <translation>ការបើកដំណាក់កាលឡើងវិញ</translation>
    </message>
    <message>
        <source>Stage skipped</source>
        <translation>ការរំលងដំណាក់កាល</translation>
    </message>
    <message>
        <source>Other amendment</source>
        <translation>ការកែប្រែផ្សេង</translation>
    </message>
    <message>
        <source>Name in Khmer</source>
        <translation>ឈ្មោះជាអក្សរខ្មែរ</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>ឈ្មោះជាអក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>Civil-servant number</source>
        <translation>អត្តលេខមន្ត្រីរាជការ</translation>
    </message>
    <message>
        <source>School in Latin letters</source>
        <translation>សាលារៀនជាអក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>លេខទូរសព្ទ</translation>
    </message>
    <message>
        <source>Other personal fact</source>
        <translation>ព័ត៌មានផ្ទាល់ខ្លួនផ្សេង</translation>
    </message>
    <message>
        <source>on the result of the evaluation, category %1, academic year %2</source>
        <translation>ស្តីពីលទ្ធផលវាយតម្លៃ%1 ឆ្នាំសិក្សា %2</translation>
    </message>
    <message>
        <source>#</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>on the evaluation, category %1, academic year %2</source>
        <translation>ស្តីពីការវាយតម្លៃ%1 ឆ្នាំសិក្សា %2</translation>
    </message>
    <message>
        <source>Check words: %1</source>
        <translation>ពាក្យផ្ទៀងផ្ទាត់៖ %1</translation>
    </message>
    <message>
        <source>The committee decided so against a rule. Reason: %1</source>
        <translation>គណៈកម្មការបានសម្រេចដូច្នេះ ទោះបីមានវិធានមួយមិនត្រូវបានបំពេញក៏ដោយ។ មូលហេតុ៖ %1</translation>
    </message>
    <message>
        <source>teaches now</source>
        <translation>កំពុងបង្រៀន</translation>
    </message>
    <message>
        <source>does not teach now</source>
        <translation>មិនកំពុងបង្រៀន</translation>
    </message>
    <message>
        <source>heads a school now</source>
        <translation>កំពុងជានាយកសាលា</translation>
    </message>
    <message>
        <source>heads no school now</source>
        <translation>មិនកំពុងជានាយកសាលា</translation>
    </message>
    <message>
        <source>grades taught: from %1</source>
        <translation>បង្រៀនពីថ្នាក់ទី%1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>ដល់ថ្នាក់ទី%1</translation>
    </message>
    <message>
        <source>years of service: %1</source>
        <translation>បម្រើការងារ %1 ឆ្នាំ</translation>
    </message>
    <message>
        <source>awarded in the academic year %1</source>
        <translation>បានទទួលរង្វាន់ក្នុងឆ្នាំសិក្សា %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>ខ្វះ៖ %1</translation>
    </message>
    <message>
        <source>has no number</source>
        <translation>គ្មានអត្តលេខ</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>អត្តលេខ %1</translation>
    </message>
    <message>
        <source>no earlier award on the roll</source>
        <translation>គ្មានឈ្មោះក្នុងបញ្ជីអ្នកធ្លាប់ទទួលរង្វាន់</translation>
    </message>
    <message>
        <source>received: %1</source>
        <translation>បានទទួល៖ %1</translation>
    </message>
    <message>
        <source>met</source>
        <translation>បំពេញ</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>មិនបំពេញ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>មិនទាន់ដឹង</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>លក្ខខណ្ឌ</translation>
    </message>
    <message>
        <source>What the committee found</source>
        <translation>អ្វីដែលគណៈកម្មការបានពិនិត្យឃើញ</translation>
    </message>
    <message>
        <source>The rule set has no rules of eligibility.</source>
        <translation>សំណុំវិធាននេះគ្មានលក្ខខណ្ឌបេក្ខភាពទេ។</translation>
    </message>
    <message>
        <source>Sheet total, of 100 points</source>
        <translation>ពិន្ទុសរុបនៃសន្លឹក លើ ១០០</translation>
    </message>
    <message>
        <source>%1 to %2 are the members who marked, in an order that does not tell who they are.</source>
        <translation>អក្សរ %1 ដល់ %2 គឺជាសមាជិកដែលបានដាក់ពិន្ទុ រៀបតាមលំដាប់ដែលមិនបង្ហាញអត្តសញ្ញាណ។</translation>
    </message>
    <message>
        <source>Sheet total = first sum ÷ second sum × 100; for %1: %2 ÷ %3 × 100 = %4 (exactly %5).</source>
        <translation>ពិន្ទុសរុបនៃសន្លឹក = ផលបូកទី១ ÷ ផលបូកទី២ × ១០០ ឧទាហរណ៍ %1៖ %2 ÷ %3 × ១០០ = %4 (ពិតប្រាកដ %5)។</translation>
    </message>
    <message>
        <source>No. %1 %2</source>
        <translation>លេខ %1 %2</translation>
    </message>
    <message>
        <source>Evidence received:</source>
        <translation>ភស្តុតាងដែលបានទទួល៖</translation>
    </message>
    <message>
        <source>Your score: %1</source>
        <translation>ពិន្ទុសរុបរបស់លោកអ្នក៖ %1</translation>
    </message>
    <message>
        <source>Your place: %1 of %2 candidates</source>
        <translation>លំដាប់របស់លោកអ្នក៖ ទី%1 ក្នុងចំណោមបេក្ខជន %2 រូប</translation>
    </message>
    <message>
        <source>Score of the last seat: %1</source>
        <translation>ពិន្ទុសរុបនៃលំដាប់ជាប់រង្វាន់ចុងក្រោយ៖ %1</translation>
    </message>
    <message>
        <source>Stage confirmed again, its facts unchanged</source>
        <translation>បានបញ្ជាក់ដំណាក់កាលឡើងវិញ ដោយអង្គហេតុមិនប្រែប្រួល</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>រាជធានី-ខេត្ត</translation>
    </message>
    <message>
        <source>School level</source>
        <translation>កម្រិតសាលារៀន</translation>
    </message>
    <message>
        <source>Grades taught</source>
        <translation>ថ្នាក់បង្រៀន</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>មុខវិជ្ជា</translation>
    </message>
    <message>
        <source>In service since</source>
        <translation>ថ្ងៃចូលបម្រើការងារ</translation>
    </message>
    <message>
        <source>Years of service</source>
        <translation>ចំនួនឆ្នាំបម្រើការងារ</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>សញ្ញាបត្រ</translation>
    </message>
    <message>
        <source>Qualification level</source>
        <translation>កម្រិតគុណវុឌ្ឍិ</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>List of the papers in this pack</source>
        <translation>បញ្ជីលិខិតក្នុងកញ្ចប់នេះ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>លិខិត</translation>
    </message>
    <message>
        <source>About</source>
        <translation>អំពី</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ចំនួនទំព័រ</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>សរុប</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>ហាត់ធ្វើ</translation>
    </message>
    <message>
        <source>Nomination form, blank</source>
        <translation>ពាក្យស្នើបេក្ខភាព (ទទេ)</translation>
    </message>
    <message>
        <source>Reminder letter to a province</source>
        <translation>លិខិតរំលឹកដល់រាជធានី-ខេត្ត</translation>
    </message>
    <message>
        <source>Receipt slip for a province</source>
        <translation>បង្កាន់ដៃទទួលសម្រាប់រាជធានី-ខេត្ត</translation>
    </message>
    <message>
        <source>Evidence checklist</source>
        <translation>បញ្ជីផ្ទៀងផ្ទាត់ភស្តុតាង</translation>
    </message>
    <message>
        <source>List of missing documents</source>
        <translation>បញ្ជីឯកសារខ្វះ</translation>
    </message>
    <message>
        <source>Name proof of a province</source>
        <translation>សន្លឹកផ្ទៀងផ្ទាត់ឈ្មោះតាមរាជធានី-ខេត្ត</translation>
    </message>
    <message>
        <source>Annex on the cut line</source>
        <translation>ឧបសម្ព័ន្ធស្តីពីបន្ទាត់កាត់</translation>
    </message>
    <message>
        <source>Record of the lot</source>
        <translation>កំណត់ហេតុការចាប់ឆ្នោត</translation>
    </message>
    <message>
        <source>Meeting pack</source>
        <translation>កញ្ចប់ឯកសារអង្គប្រជុំ</translation>
    </message>
    <message>
        <source>Record of votes</source>
        <translation>កំណត់ត្រាការបោះឆ្នោត</translation>
    </message>
    <message>
        <source>Chair's folder</source>
        <translation>សំណុំឯកសារប្រធាន</translation>
    </message>
    <message>
        <source>Ballot papers</source>
        <translation>សន្លឹកឆ្នោត</translation>
    </message>
    <message>
        <source>Evaluation report</source>
        <translation>របាយការណ៍វាយតម្លៃ</translation>
    </message>
    <message>
        <source>Cover letter to the general secretariat</source>
        <translation>លិខិតបញ្ជូនទៅអគ្គលេខាធិការដ្ឋាន</translation>
    </message>
    <message>
        <source>Reply to a complaint</source>
        <translation>លិខិតឆ្លើយតបការតវ៉ា</translation>
    </message>
    <message>
        <source>the procedure</source>
        <translation>នីតិវិធី</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>គោរពជូន %1</translation>
    </message>
    <message>
        <source>Complaint of %1, category %2, academic year %3</source>
        <translation>ការតវ៉ាចុះ%1 ប្រភេទ%2 ឆ្នាំសិក្សា %3</translation>
    </message>
    <message>
        <source>The complaint was examined by %1.</source>
        <translation>ការតវ៉ានេះត្រូវបានពិនិត្យដោយ %1។</translation>
    </message>
    <message>
        <source>The complaint was examined by %1, who did not mark the candidate.</source>
        <translation>ការតវ៉ានេះត្រូវបានពិនិត្យដោយ %1 ដែលមិនបានដាក់ពិន្ទុបេក្ខជននេះ។</translation>
    </message>
    <message>
        <source>%1, no. %2 of %3</source>
        <translation>%1 លេខ %2 ចុះ%3</translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation>លិខិតបញ្ជូន</translation>
    </message>
    <message>
        <source>To the general secretariat</source>
        <translation>គោរពជូន អគ្គលេខាធិការដ្ឋាន</translation>
    </message>
    <message>
        <source>Evaluation report, category %1, academic year %2</source>
        <translation>របាយការណ៍វាយតម្លៃ ប្រភេទ%1 ឆ្នាំសិក្សា %2</translation>
    </message>
    <message>
        <source>Enclosed:</source>
        <translation>ឯកសារភ្ជាប់៖</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>បេក្ខភាព</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>ស្រី</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>បានវាយតម្លៃ</translation>
    </message>
    <message>
        <source>Awardees</source>
        <translation>អ្នកជាប់រង្វាន់</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>សូចនាករ</translation>
    </message>
    <message>
        <source>Members of the committee: %1; of them marking: %2. Meetings: %3.</source>
        <translation>សមាជិកគណៈកម្មការ៖ %1 រូប ក្នុងនោះអ្នកដាក់ពិន្ទុ %2 រូប។ អង្គប្រជុំ៖ %3 លើក។</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>លក្ខណៈវិនិច្ឆ័យ</translation>
    </message>
    <message>
        <source>Nominations by province</source>
        <translation>បេក្ខភាពតាមរាជធានី-ខេត្ត</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>លទ្ធផល</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>ក្រដាស</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ឯកសារអេឡិចត្រូនិក</translation>
    </message>
    <message>
        <source>disc or stick</source>
        <translation>ឌីស ឬឧបករណ៍ផ្ទុក</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>បានទទួល</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>ទីកន្លែងរក្សាទុក</translation>
    </message>
    <message>
        <source>On</source>
        <translation>ថ្ងៃទី</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>អ្នកផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>Checked again by</source>
        <translation>អ្នកពិនិត្យឡើងវិញ</translation>
    </message>
    <message>
        <source>The rules ask for no document and none was received.</source>
        <translation>វិធានមិនតម្រូវឯកសារទេ ហើយក៏មិនមានឯកសារណាបានទទួលដែរ។</translation>
    </message>
    <message>
        <source>Category:</source>
        <translation>ប្រភេទ៖</translation>
    </message>
    <message>
        <source>Nothing that the rules ask for is missing.</source>
        <translation>គ្មានខ្វះឯកសារដែលវិធានតម្រូវទេ។</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>នៅខ្វះ៖ %1។</translation>
    </message>
    <message>
        <source>Second checker</source>
        <translation>អ្នកពិនិត្យទីពីរ</translation>
    </message>
    <message>
        <source>Missing documents</source>
        <translation>ឯកសារខ្វះ</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>នៅខ្វះ</translation>
    </message>
    <message>
        <source>in every case</source>
        <translation>គ្រប់ករណី</translation>
    </message>
    <message>
        <source>to be discussed</source>
        <translation>ត្រូវពិភាក្សា</translation>
    </message>
    <message>
        <source>in no case</source>
        <translation>គ្មានករណីណា</translation>
    </message>
    <message>
        <source>%1 holds the last seat, %2 is the first without one: they have equal points and only the rules for ties separate them.</source>
        <translation>%1 ជាប់កន្លែងរង្វាន់ចុងក្រោយ ហើយ %2 ជាអ្នកបន្ទាប់ដែលមិនជាប់៖ ពិន្ទុស្មើគ្នា មានតែវិធានបំបែកពិន្ទុស្មើទេដែលញែកពួកគេ។</translation>
    </message>
    <message>
        <source>%1 holds the last seat, %2 is the first without one: they are %3 points apart.</source>
        <translation>%1 ជាប់កន្លែងរង្វាន់ចុងក្រោយ ហើយ %2 ជាអ្នកបន្ទាប់ដែលមិនជាប់៖ ខុសគ្នា %3 ពិន្ទុ។</translation>
    </message>
    <message>
        <source>Marks that would have to change by one step for the two to change places: %1.</source>
        <translation>ចំនួនពិន្ទុដែលត្រូវប្រែប្រួលមួយកម្រិត ដើម្បីឱ្យអ្នកទាំងពីរប្តូរលំដាប់គ្នា៖ %1។</translation>
    </message>
    <message>
        <source>Leaving out one member at a time, the seats stay the same in %1 of %2 cases.</source>
        <translation>បើដកសមាជិកម្តងម្នាក់ អ្នកជាប់រង្វាន់នៅដដែលក្នុង %1 ករណីនៃ %2។</translation>
    </message>
    <message>
        <source>Places with one member left out</source>
        <translation>លំដាប់ពេលដកសមាជិកម្នាក់</translation>
    </message>
    <message>
        <source>Places in four of five draws</source>
        <translation>លំដាប់ក្នុងបួននៃប្រាំដង</translation>
    </message>
    <message>
        <source>Draws with a seat</source>
        <translation>ចំនួនដងដែលជាប់</translation>
    </message>
    <message>
        <source>Has a seat</source>
        <translation>ជាប់រង្វាន់</translation>
    </message>
    <message>
        <source>Draws: %1 times as many members as there are, drawn with replacement by a fixed seed, so the same file gives the same figures. They advise and decide nothing.</source>
        <translation>ការសាកល្បង៖ ចាប់យកសមាជិកតាមចំនួនដែលមាន %1 ដង ដោយអាចជាន់គ្នា តាមលេខចាប់ផ្តើមថេរ ដូច្នេះឯកសារដដែលផ្តល់លេខដដែល។ លទ្ធផលនេះគ្រាន់តែជាព័ត៌មាន មិនសម្រេចអ្វីទេ។</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>គ្មាន។</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1៖ %2 (%3)</translation>
    </message>
    <message>
        <source>The first of the ranking</source>
        <translation>អ្នកនៅលំដាប់មុខគេក្នុងចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>The awardees decided</source>
        <translation>អ្នកជាប់រង្វាន់ដែលបានសម្រេច</translation>
    </message>
    <message>
        <source>Annex: how firm is the cut line?</source>
        <translation>ឧបសម្ព័ន្ធ៖ តើបន្ទាត់កាត់រឹងមាំកម្រិតណា?</translation>
    </message>
    <message>
        <source>How firm is it?</source>
        <translation>រឹងមាំកម្រិតណា?</translation>
    </message>
    <message>
        <source>Recusals</source>
        <translation>ការដកខ្លួន</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>លំដាប់ចាប់បាន</translation>
    </message>
    <message>
        <source>The ticket of each candidate is the SHA-256 of the text, the list of numbers and the own number, each on a line; the smallest ticket comes first. Anybody can compute it again:</source>
        <translation>សំបុត្ររបស់បេក្ខជនម្នាក់ៗគឺជាលេខកូដដែលគណនាពីអត្ថបទ បញ្ជីលេខ និងលេខផ្ទាល់ខ្លួន មួយបន្ទាត់ម្តង។ សំបុត្រតូចជាងគេជាប់មុន។ អ្នកណាក៏អាចគណនាឡើងវិញបាន៖</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>សំបុត្រ</translation>
    </message>
    <message>
        <source>Lot drawn by hand</source>
        <translation>ការចាប់ឆ្នោតដោយដៃ</translation>
    </message>
    <message>
        <source>Lot by a published text</source>
        <translation>ការចាប់ឆ្នោតតាមអត្ថបទដែលបានផ្សាយ</translation>
    </message>
    <message>
        <source>How:</source>
        <translation>វិធី៖</translation>
    </message>
    <message>
        <source>Source named before:</source>
        <translation>ប្រភពដែលបានកំណត់មុន៖</translation>
    </message>
    <message>
        <source>Witnesses:</source>
        <translation>សាក្សី៖</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>អត្ថបទ៖</translation>
    </message>
    <message>
        <source>To be drawn: places %1 to %2</source>
        <translation>ត្រូវចាប់ឆ្នោត៖ លំដាប់ទី%1 ដល់ទី%2</translation>
    </message>
    <message>
        <source>Cut out the slips, fold them alike and draw them before witnesses; write down the order and sign.</source>
        <translation>សូមកាត់សន្លឹកឆ្នោតខាងក្រោម បត់ឱ្យដូចគ្នា ហើយចាប់នៅចំពោះមុខសាក្សី រួចសរសេរលំដាប់ និងចុះហត្ថលេខា។</translation>
    </message>
    <message>
        <source>Order as drawn:</source>
        <translation>លំដាប់ដែលចាប់បាន៖</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>សាក្សី</translation>
    </message>
    <message>
        <source>between candidates with equal scores, %1, academic year %2</source>
        <translation>រវាងបេក្ខជនដែលមានពិន្ទុស្មើគ្នា %1 ឆ្នាំសិក្សា %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Leaves the room</source>
        <translation>អ្នកចេញពីបន្ទប់</translation>
    </message>
    <message>
        <source>Members with a vote: %1. Quorum: %2.</source>
        <translation>សមាជិកមានសិទ្ធិបោះឆ្នោត៖ %1 រូប។ កូរ៉ុម៖ %2 រូប។</translation>
    </message>
    <message>
        <source>Who leaves the room, and for whom</source>
        <translation>អ្នកត្រូវចេញពីបន្ទប់ ពេលពិភាក្សាបេក្ខជនណា</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>វត្តមាន</translation>
    </message>
    <message>
        <source>Notes for the minutes</source>
        <translation>កំណត់ចំណាំសម្រាប់កំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Discussion:</source>
        <translation>ការពិភាក្សា៖</translation>
    </message>
    <message>
        <source>Decisions:</source>
        <translation>សេចក្តីសម្រេច៖</translation>
    </message>
    <message>
        <source>Name in Khmer (family name first)</source>
        <translation>គោត្តនាម និងនាម (អក្សរខ្មែរ)</translation>
    </message>
    <message>
        <source>female</source>
        <translation>ស្រី</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ប្រុស</translation>
    </message>
    <message>
        <source>Date of birth (day, month, year)</source>
        <translation>ថ្ងៃ ខែ ឆ្នាំកំណើត</translation>
    </message>
    <message>
        <source>District, capital or province</source>
        <translation>ក្រុង-ស្រុក-ខណ្ឌ រាជធានី-ខេត្ត</translation>
    </message>
    <message>
        <source>Grades taught, from - to</source>
        <translation>ថ្នាក់បង្រៀន ពី - ដល់</translation>
    </message>
    <message>
        <source>Now in post</source>
        <translation>តួនាទីបច្ចុប្បន្ន</translation>
    </message>
    <message>
        <source>teaches</source>
        <translation>បង្រៀន</translation>
    </message>
    <message>
        <source>heads a school</source>
        <translation>ដឹកនាំសាលារៀន</translation>
    </message>
    <message>
        <source>Document enclosed</source>
        <translation>ឯកសារភ្ជាប់</translation>
    </message>
    <message>
        <source>Enclosed</source>
        <translation>បានភ្ជាប់</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>លក្ខខណ្ឌ</translation>
    </message>
    <message>
        <source>Nomination form</source>
        <translation>ពាក្យស្នើបេក្ខភាព</translation>
    </message>
    <message>
        <source>%1, category %2, academic year %3</source>
        <translation>%1 ប្រភេទ%2 ឆ្នាំសិក្សា %3</translation>
    </message>
    <message>
        <source>To reach the committee by %1</source>
        <translation>ត្រូវមកដល់គណៈកម្មការត្រឹម%1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ព័ត៌មានផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>ការងារ</translation>
    </message>
    <message>
        <source>Why this person is nominated</source>
        <translation>ហេតុផលនៃការស្នើ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>The candidate agrees to the nomination and to the examination of these documents. All statements are true.</source>
        <translation>បេក្ខជនយល់ព្រមចំពោះការស្នើនេះ និងការពិនិត្យឯកសារទាំងនេះ។ ព័ត៌មានទាំងអស់ពិតជាត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>Seen and sent by the provincial department</source>
        <translation>បានឃើញ និងបញ្ជូនដោយមន្ទីរ</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>អ្នកស្នើ</translation>
    </message>
    <message>
        <source>Signature of the candidate</source>
        <translation>ហត្ថលេខាបេក្ខជន</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>received late</source>
        <translation>ទទួលយឺត</translation>
    </message>
    <message>
        <source>received</source>
        <translation>បានទទួល</translation>
    </message>
    <message>
        <source>To the director of education, youth and sport of %1</source>
        <translation>គោរពជូន ប្រធានមន្ទីរអប់រំ យុវជន និងកីឡា%1</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>ថ្ងៃទទួល</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>ដូចដែលនឹងបោះពុម្ព</translation>
    </message>
    <message>
        <source>Otherwise: how it has to be</source>
        <translation>បើមិនត្រឹមត្រូវ៖ ត្រូវសរសេរដូចម្តេច</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>លិខិតរំលឹក</translation>
    </message>
    <message>
        <source>Nominations for the academic year %1</source>
        <translation>បេក្ខភាពសម្រាប់ឆ្នាំសិក្សា %1</translation>
    </message>
    <message>
        <source>Receipt for nominations</source>
        <translation>បង្កាន់ដៃទទួលបេក្ខភាព</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>អ្នកទទួល</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>អ្នកប្រគល់</translation>
    </message>
    <message>
        <source>For the provincial department</source>
        <translation>តំណាងមន្ទីរអប់រំ យុវជន និងកីឡា</translation>
    </message>
    <message>
        <source>Name proof</source>
        <translation>សន្លឹកផ្ទៀងផ្ទាត់ឈ្មោះ</translation>
    </message>
    <message>
        <source>Certificates and lists are printed from these facts. Please compare every sign with the identity card, tick or write what has to be changed, sign and send it back.</source>
        <translation>ប័ណ្ណសរសើរ និងបញ្ជីនានានឹងបោះពុម្ពតាមព័ត៌មាននេះ។ សូមផ្ទៀងផ្ទាត់អក្សរនីមួយៗជាមួយអត្តសញ្ញាណប័ណ្ណ គូសធីក ឬសរសេរអ្វីដែលត្រូវកែ ចុះហត្ថលេខា រួចផ្ញើមកវិញ។</translation>
    </message>
    <message>
        <source>Compared and confirmed</source>
        <translation>បានផ្ទៀងផ្ទាត់ និងបញ្ជាក់</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>ការបោះឆ្នោត</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ហត្ថលេខា</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>សម្ងាត់</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>សន្លឹកឆ្នោត</translation>
    </message>
    <message>
        <source>Motion: the seats are given to these candidates in this order.</source>
        <translation>សំណើ៖ ប្រគល់កន្លែងរង្វាន់ជូនបេក្ខជនទាំងនេះតាមលំដាប់ខាងក្រោម។</translation>
    </message>
    <message>
        <source>Tick one box. Do not sign. Fold the paper once.</source>
        <translation>សូមគូសធីកប្រអប់តែមួយ។ កុំចុះហត្ថលេខា។ សូមបត់សន្លឹកនេះម្តង។</translation>
    </message>
    <message>
        <source>Motion no. %1</source>
        <translation>សំណើទី%1</translation>
    </message>
    <message>
        <source>Two ballots on a sheet. Members who may vote on these seats: %1.</source>
        <translation>មួយសន្លឹកមានសន្លឹកឆ្នោតពីរ។ សមាជិកមានសិទ្ធិបោះឆ្នោតលើកន្លែងរង្វាន់ទាំងនេះ៖ %1 រូប។</translation>
    </message>
    <message>
        <source>The code on official papers holds the year, the kind and number of the paper, and the beginnings of the head of the record book and of the rules. Any telephone reads it.</source>
        <translation>កូដ លើលិខិតផ្លូវការមានឆ្នាំ ប្រភេទ និងលេខលិខិត ព្រមទាំងផ្នែកដើមនៃលេខចុងក្រោយរបស់សៀវភៅកំណត់ត្រា និងនៃវិធាន។ ទូរសព្ទណាក៏អានបាន។</translation>
    </message>
    <message>
        <source>Sheet to read back</source>
        <translation>សន្លឹកសម្រាប់អានផ្ទៀង</translation>
    </message>
    <message>
        <source>Sheet code %1, typed in by %2</source>
        <translation>លេខកូដសន្លឹក %1 វាយបញ្ចូលដោយ %2</translation>
    </message>
    <message>
        <source>Read every line against the paper you filled in. Correct by hand what is wrong and give it back; sign when all is right.</source>
        <translation>សូមអានផ្ទៀងគ្រប់បន្ទាត់ជាមួយសន្លឹកដែលអ្នកបានបំពេញ។ សូមកែដោយដៃនូវអ្វីដែលខុស រួចប្រគល់មកវិញ ហើយចុះហត្ថលេខានៅពេលត្រឹមត្រូវទាំងអស់។</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>ចាប់ពីទំព័រ</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>សមាជិក %1</translation>
    </message>
    <message>
        <source>Members are called by letters, in an order that does not tell who they are.</source>
        <translation>សមាជិកត្រូវហៅដោយអក្សរ តាមលំដាប់ដែលមិនប្រាប់ថាជាអ្នកណា។</translation>
    </message>
</context>
<context>
    <name>paperspage</name>
    <message>
        <source>Which papers</source>
        <translation>លិខិតណា</translation>
    </message>
    <message>
        <source>The one that is shown</source>
        <translation>លិខិតដែលបង្ហាញ</translation>
    </message>
    <message>
        <source>All of this kind</source>
        <translation>លិខិតប្រភេទនេះទាំងអស់</translation>
    </message>
    <message>
        <source>All papers of this stage</source>
        <translation>លិខិតទាំងអស់នៃដំណាក់កាលនេះ</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>លិខិតទាំងអស់</translation>
    </message>
    <message>
        <source>Only those</source>
        <translation>តែលិខិត</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Why again</source>
        <translation>មូលហេតុចេញម្តងទៀត</translation>
    </message>
    <message>
        <source>Enter and print</source>
        <translation>កត់ត្រា ហើយបោះពុម្ព</translation>
    </message>
    <message>
        <source>Enter and save as PDF</source>
        <translation>កត់ត្រា ហើយរក្សាទុកជា PDF</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ទុកពេលក្រោយ</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>ជ្រើសរើស …</translation>
    </message>
    <message>
        <source>It was damaged</source>
        <translation>លិខិតខូច</translation>
    </message>
    <message>
        <source>It was lost</source>
        <translation>លិខិតបាត់</translation>
    </message>
    <message>
        <source>It was corrected: the earlier print is annulled</source>
        <translation>មានការកែតម្រូវ៖ លិខិតមុនទុកជាមោឃៈ</translation>
    </message>
    <message>
        <source>This paper was issued on %1 already. Number and date may stay blank.</source>
        <translation>លិខិតនេះបានចេញនៅ %1 រួចហើយ។ លេខ និងកាលបរិច្ឆេទអាចទុកទំនេរ។</translation>
    </message>
    <message>
        <source>The paper is entered in the register. Number and date may stay blank: dots are printed to fill in by hand.</source>
        <translation>លិខិតត្រូវកត់ក្នុងបញ្ជីលិខិត។ លេខ និងកាលបរិច្ឆេទអាចទុកទំនេរ៖ មានចំណុចសម្រាប់បំពេញដោយដៃ។</translation>
    </message>
    <message>
        <source>Write the day as 15/03/2026, or leave it blank.</source>
        <translation>សូមសរសេរថ្ងៃជា ១៥/០៣/២០២៦ ឬទុកទំនេរ។</translation>
    </message>
    <message>
        <source>Say why the paper is printed again: it is written in the register.</source>
        <translation>សូមបញ្ជាក់មូលហេតុបោះពុម្ពម្តងទៀត៖ វានឹងកត់ក្នុងបញ្ជីលិខិត។</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Write the whole path of the file.</source>
        <translation>សូមសរសេរទីតាំងពេញលេញនៃឯកសារ។</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ថត</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>នាំចេញ</translation>
    </message>
    <message>
        <source>Write the whole path of the folder.</source>
        <translation>សូមសរសេរទីតាំងពេញលេញនៃថត។</translation>
    </message>
    <message>
        <source>There is no printer on this computer: save the paper as PDF and print it elsewhere.</source>
        <translation>កុំព្យូទ័រនេះគ្មានម៉ាស៊ីនបោះពុម្ពទេ៖ សូមរក្សាទុកលិខិតជា PDF ហើយបោះពុម្ពនៅកន្លែងផ្សេង។</translation>
    </message>
    <message>
        <source>The pages went to the printer. After a jam, print again from the page that is missing.</source>
        <translation>ទំព័របានទៅម៉ាស៊ីនបោះពុម្ពហើយ។ បើក្រដាសជាប់ សូមបោះពុម្ពម្តងទៀតពីទំព័រដែលខ្វះ។</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>បានរក្សាទុក៖ %1</translation>
    </message>
    <message>
        <source>The paper is in the register. When it is signed, enter it there.</source>
        <translation>លិខិតបានកត់ក្នុងបញ្ជីលិខិត។ ពេលចុះហត្ថលេខារួច សូមកត់នៅទីនោះ។</translation>
    </message>
    <message>
        <source>No paper of this stage can be made yet.</source>
        <translation>មិនទាន់អាចធ្វើលិខិតណានៃដំណាក់កាលនេះបានទេ។</translation>
    </message>
    <message>
        <source>None of these papers can be made now for those you chose.</source>
        <translation>មិនអាចធ្វើលិខិតទាំងនេះសម្រាប់អ្នកដែលបានជ្រើសរើសនៅពេលនេះទេ។</translation>
    </message>
    <message>
        <source>%1 papers were written into %2.</source>
        <translation>បានសរសេរលិខិត %1 ក្នុង %2។</translation>
    </message>
    <message>
        <source>Stopped: %1 papers were written into %2, the others were not.</source>
        <translation>បានបញ្ឈប់៖ បានសរសេរលិខិត %1 ក្នុង %2 លិខិតផ្សេងទៀតមិនបានសរសេរទេ។</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>ទំព័រមុន (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>ទំព័របន្ទាប់ (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl −)</source>
        <translation>បង្រួម (Ctrl −)</translation>
    </message>
    <message>
        <source>Larger (Ctrl +)</source>
        <translation>ពង្រីក (Ctrl +)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl 0)</source>
        <translation>ពេញទទឹង (Ctrl 0)</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>អំពីអ្នកណា</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>ភាសានៃលិខិត</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>ទំព័រនៃលិខិត</translation>
    </message>
    <message>
        <source>Making the paper …</source>
        <translation>កំពុងរៀបចំលិខិត …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>បញ្ឈប់</translation>
    </message>
    <message>
        <source>All of them (%1)</source>
        <translation>ទាំងអស់ (%1)</translation>
    </message>
    <message>
        <source>Making the paper was stopped.</source>
        <translation>ការរៀបចំលិខិតត្រូវបានបញ្ឈប់។</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ទំព័រ %1 នៃ %2</translation>
    </message>
    <message>
        <source>Register of papers</source>
        <translation>បញ្ជីលិខិត</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>លិខិត</translation>
    </message>
    <message>
        <source>About</source>
        <translation>អំពី</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>No paper was issued officially yet. Choose one among the papers and issue it there.</source>
        <translation>មិនទាន់មានលិខិតចេញជាផ្លូវការទេ។ សូមជ្រើសរើសលិខិតមួយ ហើយចេញជាផ្លូវការនៅទីនោះ។</translation>
    </message>
    <message>
        <source>Save the number</source>
        <translation>រក្សាទុកលេខ</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>ថ្ងៃចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>អ្នកចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>បានចុះហត្ថលេខាលើក្រដាស</translation>
    </message>
    <message>
        <source>annulled</source>
        <translation>ទុកជាមោឃៈ</translation>
    </message>
    <message>
        <source>Copy %1, issued by %2.</source>
        <translation>ច្បាប់ទី %1 ចេញដោយ %2។</translation>
    </message>
    <message>
        <source>The print before was damaged.</source>
        <translation>លិខិតមុនខូច។</translation>
    </message>
    <message>
        <source>The print before was lost.</source>
        <translation>លិខិតមុនបាត់។</translation>
    </message>
    <message>
        <source>It replaces a print that was annulled.</source>
        <translation>លិខិតនេះជំនួសលិខិតដែលបានទុកជាមោឃៈ។</translation>
    </message>
    <message>
        <source>Annulled: call it back.</source>
        <translation>ទុកជាមោឃៈ៖ សូមប្រមូលមកវិញ។</translation>
    </message>
    <message>
        <source>Write the day as 15/03/2026.</source>
        <translation>សូមសរសេរថ្ងៃជា ១៥/០៣/២០២៦។</translation>
    </message>
    <message>
        <source>The number is in the register.</source>
        <translation>លេខបានកត់ក្នុងបញ្ជីលិខិត។</translation>
    </message>
    <message>
        <source>Say who signed the paper.</source>
        <translation>សូមបញ្ជាក់អ្នកចុះហត្ថលេខា។</translation>
    </message>
    <message>
        <source>The signature is in the register.</source>
        <translation>ហត្ថលេខាបានកត់ក្នុងបញ្ជីលិខិត។</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>លិខិត</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>បញ្ជីលិខិត</translation>
    </message>
    <message>
        <source>Print this stage …</source>
        <translation>បោះពុម្ពទាំងដំណាក់កាល …</translation>
    </message>
    <message>
        <source>Export as PDF …</source>
        <translation>នាំចេញជា PDF …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>បោះពុម្ព</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>រក្សាទុកជា PDF …</translation>
    </message>
    <message>
        <source>Issue officially …</source>
        <translation>ចេញជាផ្លូវការ …</translation>
    </message>
    <message>
        <source>Writing the papers …</source>
        <translation>កំពុងសរសេរលិខិត …</translation>
    </message>
    <message>
        <source>Papers by stage</source>
        <translation>លិខិតតាមដំណាក់កាល</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>ចំនួន</translation>
    </message>
    <message>
        <source>Print this paper</source>
        <translation>បោះពុម្ពលិខិតនេះ</translation>
    </message>
    <message>
        <source>A draft: its stage is not closed yet.</source>
        <translation>ព្រាង៖ ដំណាក់កាលមិនទាន់បានបិទ។</translation>
    </message>
    <message>
        <source>No. %1 %2</source>
        <translation>លេខ %1 %2</translation>
    </message>
    <message>
        <source>later</source>
        <translation>ពេលក្រោយ</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ព្រាង</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>រួចរាល់</translation>
    </message>
    <message>
        <source>partly issued</source>
        <translation>ចេញខ្លះហើយ</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>ត្រូវចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>បានចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>ត្រូវធ្វើថ្មី</translation>
    </message>
    <message>
        <source>for everybody</source>
        <translation>សម្រាប់សាធារណជន</translation>
    </message>
    <message>
        <source>for the candidate</source>
        <translation>សម្រាប់បេក្ខជន</translation>
    </message>
    <message>
        <source>for the committee</source>
        <translation>សម្រាប់គណៈកម្មការ</translation>
    </message>
    <message>
        <source>for the archive</source>
        <translation>សម្រាប់បណ្ណសារ</translation>
    </message>
    <message>
        <source>Meeting no. %1</source>
        <translation>អង្គប្រជុំលេខ %1</translation>
    </message>
    <message>
        <source>This paper shows marks. It can be made when every member has handed in and scoring is closed.</source>
        <translation>លិខិតនេះបង្ហាញពិន្ទុ។ អាចធ្វើបាន ពេលសមាជិកទាំងអស់បានប្រគល់ ហើយការដាក់ពិន្ទុបានបិទ។</translation>
    </message>
    <message>
        <source>There is nothing to write on this paper yet. It is made from the stage “%1”.</source>
        <translation>មិនទាន់មានអ្វីសរសេរលើលិខិតនេះទេ។ លិខិតនេះធ្វើឡើងពីដំណាក់កាល «%1»។</translation>
    </message>
    <message>
        <source>the number of a paper</source>
        <translation>លេខលិខិត</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>Texts of letters and certificates</source>
        <translation>អត្ថបទនៃលិខិត និងប័ណ្ណសរសើរ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>ពាក្យពេចន៍</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>ភាសានៃអត្ថបទ</translation>
    </message>
    <message>
        <source>Text, a paragraph a line</source>
        <translation>អត្ថបទ មួយកថាខណ្ឌក្នុងមួយបន្ទាត់</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>រក្សាទុកអត្ថបទ</translation>
    </message>
    <message>
        <source>Back to the text as shipped</source>
        <translation>ត្រឡប់ទៅអត្ថបទដើម</translation>
    </message>
    <message>
        <source>Look at the paper</source>
        <translation>មើលលិខិត</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>ពាក្យផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>អត្ថបទដើម</translation>
    </message>
    <message>
        <source>Filled in by the program: %1</source>
        <translation>កម្មវិធីបំពេញឱ្យ៖ %1</translation>
    </message>
    <message>
        <source>No paper with this text can be made yet.</source>
        <translation>មិនទាន់អាចរៀបចំលិខិតដែលមានអត្ថបទនេះបានទេ។</translation>
    </message>
    <message>
        <source>The text is as shipped again.</source>
        <translation>អត្ថបទត្រឡប់ទៅដូចដើមវិញហើយ។</translation>
    </message>
    <message>
        <source>Papers carry your text from now on.</source>
        <translation>ចាប់ពីពេលនេះ លិខិតប្រើអត្ថបទរបស់លោកអ្នក។</translation>
    </message>
    <message>
        <source>Save papers as PDF in a folder</source>
        <translation>រក្សាទុកលិខិតជា PDF ក្នុងថតមួយ</translation>
    </message>
    <message>
        <source>Where should the PDF be saved?</source>
        <translation>តើរក្សាទុក PDF នៅកន្លែងណា?</translation>
    </message>
    <message>
        <source>%1 papers are entered in the register; the %2 that are in it already are left out. Their numbers are entered there when the office gives them.</source>
        <translation>លិខិត %1 ត្រូវបានកត់ក្នុងបញ្ជី ហើយលិខិត %2 ដែលមានក្នុងបញ្ជីរួចហើយ ត្រូវបានទុកចេញ។ លេខរបស់លិខិតត្រូវបញ្ចូលក្នុងបញ្ជី នៅពេលការិយាល័យចុះលេខ។</translation>
    </message>
    <message>
        <source>%1 papers are entered in the register. Their numbers are entered there when the office gives them.</source>
        <translation>លិខិត %1 ត្រូវបានកត់ក្នុងបញ្ជី។ លេខរបស់លិខិតត្រូវបញ្ចូលក្នុងបញ្ជី នៅពេលការិយាល័យចុះលេខ។</translation>
    </message>
    <message>
        <source>%1 papers are in the register. When they are signed, enter it there.</source>
        <translation>លិខិត %1 មានក្នុងបញ្ជីហើយ។ ពេលចុះហត្ថលេខារួច សូមកត់ក្នុងបញ្ជីនោះ។</translation>
    </message>
    <message>
        <source>All of them are issued. Choose one to issue it again.</source>
        <translation>លិខិតទាំងអស់ត្រូវបានចេញហើយ។ សូមជ្រើសរើសលិខិតមួយ ដើម្បីចេញម្តងទៀត។</translation>
    </message>
    <message>
        <source>to call back</source>
        <translation>ត្រូវប្រមូលមកវិញ</translation>
    </message>
    <message>
        <source>A fact on it was corrected since: issue it again.</source>
        <translation>ព័ត៌មានមួយលើក្រដាសនេះបានកែក្រោយពេលបោះពុម្ព៖ សូមចេញឡើងវិញ។</translation>
    </message>
    <message>
        <source>Somebody on it has withdrawn since: issue it again.</source>
        <translation>មានបេក្ខជនលើក្រដាសនេះបានដកពាក្យក្រោយពេលបោះពុម្ព៖ សូមចេញឡើងវិញ។</translation>
    </message>
    <message>
        <source>The seats were decided anew since: issue it again.</source>
        <translation>កន្លែងរង្វាន់បានសម្រេចជាថ្មីក្រោយពេលបោះពុម្ព៖ សូមចេញឡើងវិញ។</translation>
    </message>
    <message>
        <source>The person has this seat no longer: call it back.</source>
        <translation>បុគ្គលនេះលែងមានកន្លែងរង្វាន់នេះហើយ៖ សូមប្រមូលមកវិញ។</translation>
    </message>
    <message>
        <source>There is no printer on this computer: the papers are saved as one PDF.</source>
        <translation>កុំព្យូទ័រនេះគ្មានម៉ាស៊ីនបោះពុម្ពទេ៖ លិខិតទាំងអស់ត្រូវរក្សាទុកជា PDF តែមួយ។</translation>
    </message>
</context>
<context>
    <name>ranking</name>
    <message>
        <source>Official ranking</source>
        <translation>ចំណាត់ថ្នាក់ផ្លូវការ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>លំដាប់</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>បេក្ខជន</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>ពិន្ទុសរុប</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>ដាក់ដោយ</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 លើ %2</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>គម្លាតលំដាប់ទី%2 និងទី%3៖ %1</translation>
    </message>
    <message>
        <source>Cut line: %1 finalists</source>
        <translation>បន្ទាត់កាត់៖ បេក្ខជនចុងក្រោយ %1 រូប</translation>
    </message>
    <message>
        <source>Cut line: %1 seats</source>
        <translation>បន្ទាត់កាត់៖ %1 កន្លែង</translation>
    </message>
    <message>
        <source>In</source>
        <translation>ក្នុងចំនួន</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>ត្រូវពិភាក្សា</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>ក្រៅចំនួន</translation>
    </message>
    <message>
        <source>%1: no sheet, not ranked</source>
        <translation>%1៖ គ្មានសន្លឹកពិន្ទុ មិនមានលំដាប់</translation>
    </message>
    <message>
        <source>How firm is it?</source>
        <translation>រឹងមាំកម្រិតណា?</translation>
    </message>
    <message>
        <source>Views of the ranking</source>
        <translation>ទិដ្ឋភាពនៃចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>How much the result depends on single members. It advises the meeting and changes no mark and no place.</source>
        <translation>លទ្ធផលអាស្រ័យលើសមាជិកម្នាក់ៗកម្រិតណា។ ទំព័រនេះជួយអង្គប្រជុំពិចារណា ហើយមិនប្តូរពិន្ទុ ឬលំដាប់ឡើយ។</translation>
    </message>
    <message>
        <source>Name the %1 finalists</source>
        <translation>កំណត់បេក្ខជនចុងក្រោយ %1 រូប</translation>
    </message>
    <message>
        <source>The finalists are named. Close the stage to plan the final round.</source>
        <translation>បានកំណត់បេក្ខជនចូលជុំចុងក្រោយហើយ។ សូមបិទដំណាក់កាលនេះ ដើម្បីរៀបចំជុំចុងក្រោយ។</translation>
    </message>
    <message>
        <source>No candidate has a score in this round.</source>
        <translation>គ្មានបេក្ខជនណាមានពិន្ទុក្នុងជុំនេះទេ។</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Points by component</source>
        <translation>ពិន្ទុតាមលក្ខណៈវិនិច្ឆ័យ</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>ប្រៀបធៀបជាមួយ</translation>
    </message>
    <message>
        <source>Total of each member's sheet</source>
        <translation>ពិន្ទុសរុបនៃសន្លឹករបស់សមាជិកម្នាក់ៗ</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>ពិន្ទុសរុប</translation>
    </message>
    <message>
        <source>How often each mark was given</source>
        <translation>ចំនួនដងនៃពិន្ទុនីមួយៗ</translation>
    </message>
    <message>
        <source>Place %1 with %2 points</source>
        <translation>លំដាប់ទី%1 បាន %2 ពិន្ទុ</translation>
    </message>
    <message>
        <source>You may see %1 of the %2 sheets behind this score.</source>
        <translation>លោកអ្នកអាចមើលបាន %1 សន្លឹក ក្នុងចំណោម %2 សន្លឹកនៃពិន្ទុនេះ។</translation>
    </message>
    <message>
        <source>Shown rounded to %1 decimals, halves upward. Places follow the exact values.</source>
        <translation>បង្ហាញដោយបង្គត់ត្រឹម %1 ខ្ទង់ក្រោយក្បៀស (ពាក់កណ្តាលបង្គត់ឡើង)។ លំដាប់គិតតាមតម្លៃពិតប្រាកដ។</translation>
    </message>
    <message>
        <source>Moderation changed %1 of %2 from %3 to %4: %5</source>
        <translation>ការផ្ទៀងផ្ទាត់បានកែ %1 របស់ %2 ពី %3 ទៅ %4៖ %5</translation>
    </message>
    <message>
        <source>Differences talked about and kept: %1</source>
        <translation>គម្លាតដែលបានពិភាក្សា និងរក្សាទុក៖ %1</translation>
    </message>
    <message>
        <source>%1 points behind %2: %3.</source>
        <translation>តិចជាង %2 ចំនួន %1 ពិន្ទុ៖ %3។</translation>
    </message>
    <message>
        <source>%1 points ahead of %2: %3.</source>
        <translation>លើស %2 ចំនួន %1 ពិន្ទុ៖ %3។</translation>
    </message>
    <message>
        <source>No member marked both.</source>
        <translation>គ្មានសមាជិកណាដាក់ពិន្ទុទាំងពីរទេ។</translation>
    </message>
    <message>
        <source>Over the %1 members who marked both: %2 and %3.</source>
        <translation>គិតលើសមាជិក %1 រូបដែលដាក់ពិន្ទុទាំងពីរ៖ %2 និង %3។</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>ទទួលរង្វាន់</translation>
    </message>
    <message>
        <source>Place %1: not shown to you (conflict of interest)</source>
        <translation>លំដាប់ទី%1៖ មិនបង្ហាញដល់លោកអ្នក (ទំនាស់ផលប្រយោជន៍)</translation>
    </message>
    <message>
        <source>Separate the tie</source>
        <translation>បំបែកពិន្ទុស្មើគ្នា</translation>
    </message>
    <message>
        <source>The ranking appears here when scoring is closed: nobody sees totals before.</source>
        <translation>ចំណាត់ថ្នាក់នឹងបង្ហាញនៅទីនេះពេលបិទការដាក់ពិន្ទុ៖ មុនពេលនោះ គ្មាននរណាឃើញពិន្ទុសរុបទេ។</translation>
    </message>
    <message>
        <source>The exact sum</source>
        <translation>ផលបូកពិតប្រាកដ</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>អ្នកផ្សេង</translation>
    </message>
    <message>
        <source>More</source>
        <translation>លើសឬខ្វះ</translation>
    </message>
    <message>
        <source>Print the annex …</source>
        <translation>បោះពុម្ពឧបសម្ព័ន្ធ …</translation>
    </message>
    <message>
        <source>Print the table …</source>
        <translation>បោះពុម្ពតារាង …</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>Usual reasons</source>
        <translation>មូលហេតុធម្មតា</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>Document (number, date)</source>
        <translation>ឯកសារយោង (លេខ កាលបរិច្ឆេទ)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Pick one, or write below</source>
        <translation>ជ្រើសរើស ឬសរសេរខាងក្រោម</translation>
    </message>
    <message>
        <source>Give the reason: it is written in the minutes.</source>
        <translation>សូមផ្តល់មូលហេតុ៖ វានឹងត្រូវកត់ក្នុងកំណត់ហេតុ។</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>A sheet typed in for a member is typed twice by two persons, or once and read back with the signature of the member.</source>
        <translation>សន្លឹកពិន្ទុដែលវាយបញ្ចូលជំនួសសមាជិក ត្រូវវាយពីរដងដោយមនុស្សពីរនាក់ ឬវាយម្តងរួចអានផ្ទៀងផ្ទាត់ ដោយមានហត្ថលេខារបស់សមាជិក។</translation>
    </message>
    <message>
        <source>This instruction has been answered already.</source>
        <translation>ការណែនាំនេះបានឆ្លើយតបរួចហើយ។</translation>
    </message>
    <message>
        <source>Name the authority and the date.</source>
        <translation>សូមបញ្ជាក់ឈ្មោះថ្នាក់លើ និងកាលបរិច្ឆេទ។</translation>
    </message>
    <message>
        <source>Record what the authority asks, in its words.</source>
        <translation>សូមកត់ត្រាសំណើរបស់ថ្នាក់លើ តាមពាក្យដើម។</translation>
    </message>
    <message>
        <source>To confirm its decision the committee needs a carried motion.</source>
        <translation>ដើម្បីបញ្ជាក់សេចក្តីសម្រេច គណៈកម្មការត្រូវមានសំណើដែលបានអនុម័ត។</translation>
    </message>
    <message>
        <source>Name the number of the authority's decision and its awardees.</source>
        <translation>សូមបញ្ជាក់លេខសេចក្តីសម្រេចរបស់ថ្នាក់លើ និងអ្នកជាប់រង្វាន់។</translation>
    </message>
    <message>
        <source>An instruction of the authority is not answered yet.</source>
        <translation>ការណែនាំរបស់ថ្នាក់លើមិនទាន់បានឆ្លើយតបទេ។</translation>
    </message>
    <message>
        <source>Only an awardee receives a prize.</source>
        <translation>មានតែអ្នកជាប់រង្វាន់ទេដែលទទួលប្រាក់រង្វាន់។</translation>
    </message>
    <message>
        <source>A member needs a name.</source>
        <translation>សមាជិកត្រូវមានឈ្មោះ។</translation>
    </message>
    <message>
        <source>The committee is closed: a change needs a reason and a date.</source>
        <translation>ដំណាក់កាលគណៈកម្មការបានបិទ៖ ការកែប្រែត្រូវមានមូលហេតុ និងកាលបរិច្ឆេទ។</translation>
    </message>
    <message>
        <source>The appointment needs its number, date and signatory.</source>
        <translation>សេចក្តីសម្រេចតែងតាំងត្រូវមានលេខ កាលបរិច្ឆេទ និងអ្នកចុះហត្ថលេខា។</translation>
    </message>
    <message>
        <source>The committee already has a chair.</source>
        <translation>គណៈកម្មការមានប្រធានរួចហើយ។</translation>
    </message>
    <message>
        <source>Only the serving deputy can take the chair.</source>
        <translation>មានតែអនុប្រធានដែលកំពុងបម្រើការងារទេ ទើបអាចស្តីទីប្រធាន។</translation>
    </message>
    <message>
        <source>Say why the deputy takes the chair.</source>
        <translation>សូមបញ្ជាក់មូលហេតុដែលអនុប្រធានស្តីទីប្រធាន។</translation>
    </message>
    <message>
        <source>A member signs only the own undertaking.</source>
        <translation>សមាជិកចុះហត្ថលេខាបានតែលើលិខិតសន្យារបស់ខ្លួន។</translation>
    </message>
    <message>
        <source>Record how and when the undertaking was signed.</source>
        <translation>សូមកត់ត្រារបៀប និងកាលបរិច្ឆេទចុះហត្ថលេខាលើលិខិតសន្យា។</translation>
    </message>
    <message>
        <source>A member hands in only the own conflict sheet.</source>
        <translation>សមាជិកប្រគល់បានតែសន្លឹកប្រកាសទំនាស់របស់ខ្លួន។</translation>
    </message>
    <message>
        <source>The list of candidates does not stand yet: decide who is eligible first.</source>
        <translation>បញ្ជីបេក្ខជនមិនទាន់ស្ថាពរទេ៖ សូមសម្រេចលើលក្ខខណ្ឌជាមុនសិន។</translation>
    </message>
    <message>
        <source>Give the reason: it goes into the minutes.</source>
        <translation>សូមបញ្ជាក់មូលហេតុ៖ វានឹងត្រូវកត់ក្នុងកំណត់ហេតុ។</translation>
    </message>
    <message>
        <source>The ranking is closed. The chair has to reopen it before a late conflict can take a sheet out.</source>
        <translation>ចំណាត់ថ្នាក់បានបិទ។ ប្រធានត្រូវបើកឡើងវិញ មុននឹងដកសន្លឹកពិន្ទុដោយទំនាស់ដែលដឹងក្រោយ។</translation>
    </message>
    <message>
        <source>The seats need a carried motion of the committee.</source>
        <translation>ការសម្រេចអ្នកជាប់រង្វាន់ត្រូវមានសំណើដែលគណៈកម្មការបានអនុម័ត។</translation>
    </message>
    <message>
        <source>The motion named other candidates than these seats and reserves.</source>
        <translation>សំណើបានបញ្ជាក់បេក្ខជនផ្សេងពីអ្នកជាប់រង្វាន់ និងបេក្ខជនបម្រុងទាំងនេះ។</translation>
    </message>
    <message>
        <source>The seats do not follow the ranking: that needs a written justification and a motion of its own.</source>
        <translation>ការសម្រេចខុសពីចំណាត់ថ្នាក់៖ ត្រូវមានហេតុផលជាលាយលក្ខណ៍អក្សរ និងសំណើដោយឡែក។</translation>
    </message>
    <message>
        <source>The ranking is not closed yet.</source>
        <translation>ចំណាត់ថ្នាក់មិនទាន់បានបិទទេ។</translation>
    </message>
    <message>
        <source>There are %1 seats to decide.</source>
        <translation>មានកន្លែងរង្វាន់ %1 ត្រូវសម្រេច។</translation>
    </message>
    <message>
        <source>A candidate cannot have two places.</source>
        <translation>បេក្ខជនម្នាក់មិនអាចមានលំដាប់ពីរបានទេ។</translation>
    </message>
    <message>
        <source>Only an eligible candidate of this category who has not withdrawn can have a seat.</source>
        <translation>មានតែបេក្ខជនក្នុងប្រភេទនេះដែលមានលក្ខខណ្ឌគ្រប់គ្រាន់ ហើយមិនបានដកពាក្យទេ ទើបអាចជាប់រង្វាន់។</translation>
    </message>
    <message>
        <source>Record who signed and when.</source>
        <translation>សូមកត់ត្រាអ្នកចុះហត្ថលេខា និងកាលបរិច្ឆេទ។</translation>
    </message>
    <message>
        <source>Give the piece of evidence a title.</source>
        <translation>សូមដាក់ចំណងជើងឱ្យភស្តុតាង។</translation>
    </message>
    <message>
        <source>Name who saw the evidence; the second checker is another person.</source>
        <translation>សូមបញ្ជាក់អ្នកដែលបានឃើញភស្តុតាង។ អ្នកពិនិត្យទីពីរត្រូវជាបុគ្គលផ្សេង។</translation>
    </message>
    <message>
        <source>Name the rule that excludes the candidate.</source>
        <translation>សូមបញ្ជាក់លក្ខខណ្ឌដែលបេក្ខជនមិនបានបំពេញ។</translation>
    </message>
    <message>
        <source>The rules say otherwise or are not sure: give the reason.</source>
        <translation>វិធានកំណត់ផ្សេងពីនេះ ឬមិនច្បាស់លាស់៖ សូមបញ្ជាក់មូលហេតុ។</translation>
    </message>
    <message>
        <source>A member who is recused or not in the room cannot vote.</source>
        <translation>សមាជិកដែលដកខ្លួន ឬមិនមានវត្តមាន មិនអាចបោះឆ្នោតបានទេ។</translation>
    </message>
    <message>
        <source>There are more votes than entitled members in the room.</source>
        <translation>ចំនួនសន្លឹកឆ្នោតច្រើនជាងសមាជិកមានសិទ្ធិបោះឆ្នោតដែលមានវត្តមាន។</translation>
    </message>
    <message>
        <source>Meeting %1 is closed; open a new one.</source>
        <translation>អង្គប្រជុំលេខ %1 បានបិទហើយ។ សូមបើកអង្គប្រជុំថ្មី។</translation>
    </message>
    <message>
        <source>A meeting needs its number, date and place.</source>
        <translation>អង្គប្រជុំត្រូវមានលេខ កាលបរិច្ឆេទ និងទីកន្លែង។</translation>
    </message>
    <message>
        <source>Write the text of the motion.</source>
        <translation>សូមសរសេរខ្លឹមសារសំណើ។</translation>
    </message>
    <message>
        <source>The third mark is given by a member without a conflict who has not marked the candidate yet.</source>
        <translation>ពិន្ទុទីបីត្រូវដាក់ដោយសមាជិកដែលគ្មានទំនាស់ ហើយមិនទាន់បានដាក់ពិន្ទុបេក្ខជននោះ។</translation>
    </message>
    <message>
        <source>%1 was imported before; nothing was added.</source>
        <translation>%1 បាននាំចូលពីមុនរួចហើយ គ្មានអ្វីត្រូវបានបន្ថែមទេ។</translation>
    </message>
    <message>
        <source>Row %1 names the category “%2”, which this year does not have.</source>
        <translation>ជួរ %1 បញ្ជាក់ប្រភេទ «%2» ដែលឆ្នាំនេះមិនមាន។</translation>
    </message>
    <message>
        <source>Nominations of %1 are closed.</source>
        <translation>ការទទួលបេក្ខភាពនៃ%1បានបិទហើយ។</translation>
    </message>
    <message>
        <source>A nomination needs the name of the candidate.</source>
        <translation>បេក្ខភាពត្រូវមានឈ្មោះបេក្ខជន។</translation>
    </message>
    <message>
        <source>A nomination of this import has been decided already: refuse or withdraw single nominations instead.</source>
        <translation>បេក្ខភាពខ្លះក្នុងការនាំចូលនេះបានសម្រេចរួចហើយ៖ សូមបដិសេធ ឬដកបេក្ខភាពម្តងមួយៗវិញ។</translation>
    </message>
    <message>
        <source>The ranking is closed. Reopen it before admitting anybody.</source>
        <translation>ចំណាត់ថ្នាក់បានបិទ។ សូមបើកឡើងវិញ មុននឹងទទួលបេក្ខជនបន្ថែម។</translation>
    </message>
    <message>
        <source>The plan gives a member a candidate the member is in conflict with. Make the plan anew.</source>
        <translation>ផែនការឱ្យសមាជិកដាក់ពិន្ទុបេក្ខជនដែលមានទំនាស់។ សូមរៀបចំផែនការឡើងវិញ។</translation>
    </message>
    <message>
        <source>The plan is empty.</source>
        <translation>ផែនការទទេ។</translation>
    </message>
    <message>
        <source>This member declared a conflict with the candidate.</source>
        <translation>សមាជិកនេះបានប្រកាសទំនាស់ជាមួយបេក្ខជន។</translation>
    </message>
    <message>
        <source>Before a dossier leaves the office the member signs the undertaking and hands in the conflict sheet.</source>
        <translation>មុនពេលសំណុំឯកសារចេញពីការិយាល័យ សមាជិកត្រូវចុះហត្ថលេខាលើលិខិតសន្យា និងប្រគល់សន្លឹកប្រកាសទំនាស់។</translation>
    </message>
    <message>
        <source>This sheet has been handed in already; it stays valid.</source>
        <translation>សន្លឹកនេះបានប្រគល់រួចហើយ ហើយនៅមានសុពលភាព។</translation>
    </message>
    <message>
        <source>This paper was printed before: say whether it was damaged, lost or corrected.</source>
        <translation>លិខិតនេះបានបោះពុម្ពពីមុន៖ សូមបញ្ជាក់ថាខូច បាត់ ឬបានកែតម្រូវ។</translation>
    </message>
    <message>
        <source>A corrected paper names the paper it replaces.</source>
        <translation>លិខិតកែតម្រូវត្រូវបញ្ជាក់លិខិតដែលវាជំនួស។</translation>
    </message>
    <message>
        <source>The chair closes this stage. The secretary may close it on the chair's signed instruction: name it.</source>
        <translation>ប្រធានជាអ្នកបិទដំណាក់កាលនេះ។ លេខាធិការអាចបិទតាមការណែនាំមានហត្ថលេខារបស់ប្រធាន៖ សូមបញ្ជាក់ការណែនាំនោះ។</translation>
    </message>
    <message>
        <source>The facts of this stage have changed since: go through it and close it again.</source>
        <translation>ព័ត៌មានក្នុងដំណាក់កាលនេះបានប្រែប្រួល៖ សូមពិនិត្យ ហើយបិទម្តងទៀត។</translation>
    </message>
    <message>
        <source>This stage cannot be skipped.</source>
        <translation>ដំណាក់កាលនេះមិនអាចរំលងបានទេ។</translation>
    </message>
    <message>
        <source>A vote on a tie needs a carried motion.</source>
        <translation>ការបោះឆ្នោតលើករណីពិន្ទុស្មើគ្នាត្រូវមានសំណើដែលបានអនុម័ត។</translation>
    </message>
    <message>
        <source>A lot drawn by hand needs how it was drawn and two witnesses.</source>
        <translation>ការចាប់ឆ្នោតដោយដៃត្រូវបញ្ជាក់វិធីចាប់ និងសាក្សីពីររូប។</translation>
    </message>
    <message>
        <source>A lot by published text needs its source, named before the draw, and the text.</source>
        <translation>ការចាប់ឆ្នោតតាមអត្ថបទផ្សាយត្រូវមានប្រភពដែលបានកំណត់មុន និងអត្ថបទនោះ។</translation>
    </message>
    <message>
        <source>Name exactly the candidates of one open tie, best first.</source>
        <translation>សូមបញ្ជាក់បេក្ខជនដែលមានពិន្ទុស្មើគ្នាក្នុងក្រុមតែមួយ ដោយដាក់អ្នកល្អជាងគេមុន។</translation>
    </message>
    <message>
        <source>The rules of this category have one round only.</source>
        <translation>វិធាននៃប្រភេទនេះមានតែមួយជុំទេ។</translation>
    </message>
    <message>
        <source>A tie crosses the line of the finalists: separate it first.</source>
        <translation>ករណីពិន្ទុស្មើគ្នាប៉ះបន្ទាត់កាត់ចូលជុំចុងក្រោយ៖ សូមបំបែកជាមុនសិន។</translation>
    </message>
    <message>
        <source>Indicator %1 has a mark that is not on the scale.</source>
        <translation>សូចនាករ %1 មានពិន្ទុក្រៅមាត្រដ្ឋាន។</translation>
    </message>
    <message>
        <source>Indicator %1 is not marked yet.</source>
        <translation>សូចនាករ %1 មិនទាន់បានដាក់ពិន្ទុទេ។</translation>
    </message>
    <message>
        <source>Write a reason at component %1: it holds a top or bottom mark.</source>
        <translation>សូមសរសេរហេតុផលនៅលក្ខណៈវិនិច្ឆ័យ %1៖ មានពិន្ទុខ្ពស់បំផុត ឬទាបបំផុត។</translation>
    </message>
    <message>
        <source>A member opens only the own sheets.</source>
        <translation>សមាជិកបើកបានតែសន្លឹករបស់ខ្លួន។</translation>
    </message>
    <message>
        <source>This candidate is not assigned to the member.</source>
        <translation>បេក្ខជននេះមិនបានប្រគល់ឱ្យសមាជិកនេះទេ។</translation>
    </message>
    <message>
        <source>A sheet typed in for a member names who typed it.</source>
        <translation>សន្លឹកដែលវាយបញ្ចូលជំនួសសមាជិកត្រូវបញ្ជាក់អ្នកវាយបញ្ចូល។</translation>
    </message>
    <message>
        <source>This sheet has not been typed in a first time yet.</source>
        <translation>សន្លឹកនេះមិនទាន់បានវាយបញ្ចូលលើកទីមួយទេ។</translation>
    </message>
    <message>
        <source>Fewer sheets than the rules ask need a carried motion that names the candidate.</source>
        <translation>សន្លឹកតិចជាងវិធានកំណត់ត្រូវមានសំណើដែលបានអនុម័ត ដោយបញ្ជាក់ឈ្មោះបេក្ខជន។</translation>
    </message>
    <message>
        <source>“%1” is not an academic year. Write it as 2025-2026.</source>
        <translation>«%1» មិនមែនជាឆ្នាំសិក្សាទេ។ សូមសរសេរដូចជា ២០២៥-២០២៦។</translation>
    </message>
    <message>
        <source>A category needs a code and a name in Khmer and in English.</source>
        <translation>ប្រភេទត្រូវមានលេខកូដ និងឈ្មោះជាភាសាខ្មែរ និងអង់គ្លេស។</translation>
    </message>
    <message>
        <source>A category needs at least one seat.</source>
        <translation>ប្រភេទត្រូវមានកន្លែងរង្វាន់យ៉ាងតិចមួយ។</translation>
    </message>
    <message>
        <source>The rules of %1 are frozen and do not change any more.</source>
        <translation>វិធាននៃ%1បានកំណត់ជាស្ថាពរ ហើយមិនអាចកែប្រែទៀតទេ។</translation>
    </message>
    <message>
        <source>This file already holds the year %1. Open it instead.</source>
        <translation>ឯកសារនេះមានឆ្នាំ %1 រួចហើយ។ សូមបើកឆ្នាំនោះវិញ។</translation>
    </message>
    <message>
        <source>Choose a rule set for %1 first.</source>
        <translation>សូមជ្រើសរើសវិធានសម្រាប់%1ជាមុនសិន។</translation>
    </message>
    <message>
        <source>Name the document or the meeting that confirms the rules.</source>
        <translation>សូមបញ្ជាក់ឯកសារ ឬអង្គប្រជុំដែលបានបញ្ជាក់វិធាន។</translation>
    </message>
    <message>
        <source>This candidate has no seat that could be vacated.</source>
        <translation>បេក្ខជននេះគ្មានកន្លែងរង្វាន់ដែលអាចទុកទំនេរបានទេ។</translation>
    </message>
    <message>
        <source>Vacating a seat needs a carried motion.</source>
        <translation>ការទុកកន្លែងរង្វាន់ទំនេរត្រូវមានសំណើដែលបានអនុម័ត។</translation>
    </message>
    <message>
        <source>Record the ground, and how the person was heard.</source>
        <translation>សូមកត់ត្រាមូលហេតុ និងរបៀបស្តាប់ចម្លើយសាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Record from whom the complaint came and what it says.</source>
        <translation>សូមកត់ត្រាអ្នកតវ៉ា និងខ្លឹមសារនៃការតវ៉ា។</translation>
    </message>
    <message>
        <source>Write the answer.</source>
        <translation>សូមសរសេរចម្លើយ។</translation>
    </message>
    <message>
        <source>A complaint is answered by a member who did not mark the candidate.</source>
        <translation>ការតវ៉ាត្រូវឆ្លើយដោយសមាជិកដែលមិនបានដាក់ពិន្ទុបេក្ខជននោះ។</translation>
    </message>
    <message>
        <source>The panels are closed: a relation declared before stays.</source>
        <translation>ក្រុមដាក់ពិន្ទុបានបិទហើយ៖ ទំនាក់ទំនងដែលបានប្រកាសពីមុននៅដដែល។</translation>
    </message>
    <message>
        <source>“%1” is not a sheet code: compare it letter by letter.</source>
        <translation>«%1» មិនមែនជាលេខកូដសន្លឹកទេ៖ សូមផ្ទៀងម្តងមួយតួអក្សរ។</translation>
    </message>
    <message>
        <source>The code %1 belongs to another sheet.</source>
        <translation>លេខកូដ %1 ជារបស់សន្លឹកផ្សេង។</translation>
    </message>
    <message>
        <source>Members see the ranking when it is closed.</source>
        <translation>សមាជិកអាចមើលចំណាត់ថ្នាក់បាន ក្រោយពេលបិទដំណាក់កាលនេះ។</translation>
    </message>
    <message>
        <source>The day of the conflict sheet is still to come.</source>
        <translation>ថ្ងៃនៃសន្លឹកប្រកាសទំនាស់មិនទាន់មកដល់ទេ។</translation>
    </message>
    <message>
        <source>The candidate is of the own school or district of this member.</source>
        <translation>បេក្ខជននេះមកពីសាលា ឬស្រុក-ខណ្ឌរបស់សមាជិកនេះ។</translation>
    </message>
    <message>
        <source>No sheet that is awaited has the code %1.</source>
        <translation>គ្មានសន្លឹកដែលកំពុងរង់ចាំណាមួយមានលេខកូដ %1 ទេ។</translation>
    </message>
    <message>
        <source>{%1} is not a field of this text. It knows: %2.</source>
        <translation>{%1} មិនមែនជាកន្លែងបំពេញរបស់អត្ថបទនេះទេ។ អត្ថបទនេះស្គាល់៖ %2។</translation>
    </message>
    <message>
        <source>{%1} has to stand in this text: without it the paper does not say what it is made for.</source>
        <translation>{%1} ត្រូវតែមានក្នុងអត្ថបទនេះ៖ បើគ្មានទេ លិខិតនេះមិនប្រាប់ពីគោលបំណងរបស់ខ្លួនឡើយ។</translation>
    </message>
    <message>
        <source>This text is longer than a page. Make it shorter.</source>
        <translation>អត្ថបទនេះវែងជាងមួយទំព័រ។ សូមធ្វើឱ្យខ្លីជាងនេះ។</translation>
    </message>
    <message>
        <source>A brace has no partner. A field stands between { and }.</source>
        <translation>សញ្ញា { ឬ } មួយគ្មានគូ។ កន្លែងបំពេញត្រូវស្ថិតនៅចន្លោះ { និង }។</translation>
    </message>
    <message>
        <source>This notice tells the verdict: decide first whether the candidate is eligible.</source>
        <translation>លិខិតជូនដំណឹងនេះប្រាប់ពីលទ្ធផល៖ សូមសម្រេចជាមុនសិនថា បេក្ខជនមានលក្ខណៈសម្បត្តិគ្រប់គ្រាន់ឬទេ។</translation>
    </message>
    <message>
        <source>This paper rests on the rules of the category: choose its rule set first.</source>
        <translation>ឯកសារនេះផ្អែកលើវិធានរបស់ប្រភេទ៖ សូមជ្រើសរើសវិធានវាយតម្លៃជាមុនសិន។</translation>
    </message>
    <message>
        <source>A certificate is for an awardee: this candidate holds no seat.</source>
        <translation>ប័ណ្ណសរសើរសម្រាប់តែអ្នកទទួលពានរង្វាន់៖ បេក្ខជននេះមិនមានកន្លែងរង្វាន់ទេ។</translation>
    </message>
    <message>
        <source>This paper tells what was decided: there is no decision yet.</source>
        <translation>ឯកសារនេះប្រាប់ពីអ្វីដែលបានសម្រេច៖ មិនទាន់មានសេចក្ដីសម្រេចទេ។</translation>
    </message>
    <message>
        <source>You are in conflict with a candidate of this category: ask a colleague without a conflict to take over until the vote is done.</source>
        <translation>លោកអ្នកមានទំនាស់ផលប្រយោជន៍ជាមួយបេក្ខជនក្នុងប្រភេទនេះ៖ សូមឱ្យមិត្តរួមការងារដែលគ្មានទំនាស់ធ្វើជំនួស រហូតដល់ការបោះឆ្នោតចប់។</translation>
    </message>
    <message>
        <source>A text is too long: it has %1 characters, at most %2 can be kept. It begins with “%3”. Write it shorter, or keep it as evidence.</source>
        <translation>អត្ថបទវែងពេក៖ មាន %1 តួអក្សរ រក្សាទុកបានយ៉ាងច្រើន %2។ វាចាប់ផ្តើមដោយ «%3»។ សូមសរសេរឱ្យខ្លីជាងនេះ ឬរក្សាទុកជាភស្តុតាង។</translation>
    </message>
    <message>
        <source>The second entry is made by another person than the first.</source>
        <translation>ការវាយបញ្ចូលលើកទីពីរត្រូវធ្វើដោយបុគ្គលផ្សេងពីលើកទីមួយ។</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>secretary</source>
        <translation>លេខាធិការ</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>ប្រធាន</translation>
    </message>
    <message>
        <source>member</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>អ្នកសង្កេតការណ៍</translation>
    </message>
    <message>
        <source>keyer</source>
        <translation>អ្នកវាយបញ្ចូល</translation>
    </message>
</context>
<context>
    <name>room</name>
    <message>
        <source>Leaf before (Left)</source>
        <translation>ទំព័រមុន (ព្រួញឆ្វេង)</translation>
    </message>
    <message>
        <source>Next leaf (Right)</source>
        <translation>ទំព័របន្ទាប់ (ព្រួញស្ដាំ)</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>បញ្ចប់ (Esc)</translation>
    </message>
    <message>
        <source>Shown to everybody in the room. Arrows turn the leaves, Esc ends.</source>
        <translation>បង្ហាញដល់អ្នកទាំងអស់ក្នុងបន្ទប់។ ប្រើព្រួញដើម្បីប្ដូរទំព័រ និង Esc ដើម្បីបញ្ចប់។</translation>
    </message>
    <message>
        <source>Some candidates are not shown yet. Before them leaves the room: %1. Enter it in the attendance.</source>
        <translation>បេក្ខជនខ្លះមិនទាន់បង្ហាញទេ។ មុននឹងបង្ហាញ អ្នកត្រូវចេញពីបន្ទប់៖ %1។ សូមកត់ត្រាក្នុងវត្តមាន។</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>របៀបវារៈ</translation>
    </message>
    <message>
        <source>No agenda was written.</source>
        <translation>មិនមានរបៀបវារៈទេ។</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>ការបោះឆ្នោត</translation>
    </message>
    <message>
        <source>Nothing was voted on yet.</source>
        <translation>មិនទាន់មានការបោះឆ្នោតទេ។</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>ចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>The ranking is shown when it is closed.</source>
        <translation>ចំណាត់ថ្នាក់នឹងបង្ហាញនៅពេលបិទរួច។</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>Long list</source>
        <translation>ជុំទី១ (បញ្ជីសម្រាំង)</translation>
    </message>
    <message>
        <source>Final round</source>
        <translation>ជុំចុងក្រោយ</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>paper, typed twice</source>
        <translation>ក្រដាស វាយពីរដង</translation>
    </message>
    <message>
        <source>paper, read back</source>
        <translation>ក្រដាស អានផ្ទៀង</translation>
    </message>
    <message>
        <source>at the laptop</source>
        <translation>នៅកុំព្យូទ័រយួរដៃ</translation>
    </message>
    <message>
        <source>Some sheets to check by hand</source>
        <translation>សន្លឹកខ្លះសម្រាប់ពិនិត្យដោយដៃ</translation>
    </message>
    <message>
        <source>Chance picks the sheets, not a person. Compare each with the signed paper and the evidence. Whoever draws with the same number sees the same sheets.</source>
        <translation>ការចាប់ដោយចៃដន្យជាអ្នកជ្រើសសន្លឹក មិនមែនមនុស្សទេ។ សូមប្រៀបធៀបសន្លឹកនីមួយៗជាមួយក្រដាសដែលបានចុះហត្ថលេខា និងភស្តុតាង។ អ្នកណាចាប់ដោយលេខដូចគ្នា ឃើញសន្លឹកដូចគ្នា។</translation>
    </message>
    <message>
        <source>Number to draw with</source>
        <translation>លេខសម្រាប់ចាប់</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>ចំនួនសន្លឹក</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>ចាប់</translation>
    </message>
    <message>
        <source>Sheets that were drawn</source>
        <translation>សន្លឹកដែលបានចាប់</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>បេក្ខជន</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>ជុំ</translation>
    </message>
    <message>
        <source>Sheet code</source>
        <translation>លេខកូដសន្លឹក</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>របៀបបានមក</translation>
    </message>
    <message>
        <source>%1 sheets, drawn with the number %2.</source>
        <translation>សន្លឹកចំនួន %1 ចាប់ដោយលេខ %2។</translation>
    </message>
</context>
<context>
    <name>scoring</name>
    <message>
        <source>Members</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Sheets by candidate</source>
        <translation>សន្លឹកតាមបេក្ខជន</translation>
    </message>
    <message>
        <source>Work of the member</source>
        <translation>ការងាររបស់សមាជិក</translation>
    </message>
    <message>
        <source>It is not planned yet who marks whom: close the conflicts and panels first.</source>
        <translation>មិនទាន់បានរៀបចំថាអ្នកណាដាក់ពិន្ទុអ្នកណាទេ៖ សូមបិទដំណាក់កាលទំនាស់ និងក្រុមជាមុនសិន។</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>ត្រូវដាក់</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>បានប្រគល់</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>កំពុងដាក់</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>បេក្ខជន</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>សន្លឹក</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>ត្រូវការ</translation>
    </message>
    <message>
        <source>Give the laptop</source>
        <translation>ប្រគល់កុំព្យូទ័រ</translation>
    </message>
    <message>
        <source>Excuse …</source>
        <translation>លើកលែង …</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) missing</source>
        <translation>
            <numerusform>ខ្វះ %n សន្លឹក</numerusform>
            <numerusform>ខ្វះ %n សន្លឹក</numerusform>
        </translation>
    </message>
    <message>
        <source>sheets missing</source>
        <translation>នៅខ្វះសន្លឹក</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>គ្រប់គ្រាន់</translation>
    </message>
    <message>
        <source>fewer, by vote</source>
        <translation>តិចជាង តាមការបោះឆ្នោត</translation>
    </message>
    <message>
        <source>Choose a candidate in the list above.</source>
        <translation>សូមជ្រើសរើសបេក្ខជនក្នុងបញ្ជីខាងលើ។</translation>
    </message>
    <message>
        <source>Excuse %1 from marking %2?</source>
        <translation>លើកលែង %1 ពីការដាក់ពិន្ទុ %2 ឬ?</translation>
    </message>
    <message>
        <source>The sheet is no longer awaited. The minutes tell the reason.</source>
        <translation>សន្លឹកនេះនឹងមិនរង់ចាំទៀតទេ។ កំណត់ហេតុនឹងបញ្ជាក់មូលហេតុ។</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>Write the reason: it goes into the minutes.</source>
        <translation>សូមសរសេរមូលហេតុ៖ វានឹងស្ថិតក្នុងកំណត់ហេតុ។</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>លើកលែង</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Excused.</source>
        <translation>បានលើកលែង។</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2៖ %3</translation>
    </message>
    <message>
        <source>Choose a level: this indicator is not marked yet.</source>
        <translation>សូមជ្រើសរើសកម្រិត៖ សូចនាករនេះមិនទាន់មានពិន្ទុទេ។</translation>
    </message>
    <message>
        <source>My candidates</source>
        <translation>បេក្ខជនរបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>No candidate is assigned to you in this round.</source>
        <translation>គ្មានបេក្ខជនណាត្រូវបានប្រគល់ឱ្យលោកអ្នកដាក់ពិន្ទុក្នុងជុំនេះទេ។</translation>
    </message>
    <message>
        <source>Your committee marks on paper. Read the dossier here, fill in the printed sheet and give it to the desk: it is typed in twice.</source>
        <translation>គណៈកម្មការរបស់លោកអ្នកដាក់ពិន្ទុលើក្រដាស។ សូមអានសំណុំឯកសារនៅទីនេះ បំពេញសន្លឹកដែលបានបោះពុម្ព ហើយប្រគល់ជូនលេខាធិការដ្ឋាន ដើម្បីវាយបញ្ចូលពីរដង។</translation>
    </message>
    <message>
        <source>Easy view</source>
        <translation>ទិដ្ឋភាពងាយ</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation>ឈប់សម្រាប់ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Change my marks</source>
        <translation>កែពិន្ទុរបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>Leave it as handed in</source>
        <translation>ទុកដូចដែលបានប្រគល់</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>ប្រគល់សន្លឹកពិន្ទុ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>This sheet is handed in.</source>
        <translation>សន្លឹកនេះបានប្រគល់រួចហើយ។</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>បានរក្សាទុក %1</translation>
    </message>
    <message>
        <source>Keys 0-%1 set a level, Enter goes on</source>
        <translation>គ្រាប់ចុច ០-%1 ដាក់ពិន្ទុ · Enter បន្តទៅមុខ</translation>
    </message>
    <message>
        <source>Hand in the sheet of %1?</source>
        <translation>ប្រគល់សន្លឹកពិន្ទុរបស់ %1 ឬ?</translation>
    </message>
    <message>
        <source>Every indicator is marked. While scoring is open you can still change your marks and hand in again.</source>
        <translation>សូចនាករទាំងអស់មានពិន្ទុហើយ។ ពេលការដាក់ពិន្ទុនៅបើក លោកអ្នកនៅអាចកែ ហើយប្រគល់ម្តងទៀត។</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>មើលម្តងទៀត</translation>
    </message>
    <message>
        <source>Handed in. All your sheets are done: thank you.</source>
        <translation>បានប្រគល់។ សន្លឹកទាំងអស់របស់លោកអ្នកចប់ហើយ៖ សូមអរគុណ។</translation>
    </message>
    <message>
        <source>Handed in. Here is your next candidate.</source>
        <translation>បានប្រគល់។ នេះជាបេក្ខជនបន្ទាប់។</translation>
    </message>
    <message>
        <source>I know this person</source>
        <translation>ខ្ញុំស្គាល់អ្នកនេះ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ភស្តុតាង</translation>
    </message>
    <message>
        <source>No evidence is recorded.</source>
        <translation>មិនមានភស្តុតាងក្នុងកំណត់ត្រាទេ។</translation>
    </message>
    <message>
        <source>School</source>
        <translation>សាលារៀន</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>មុខងារ</translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation>បង្រៀន</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>អតីតភាព</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>គុណវុឌ្ឍិ</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>សំណុំឯកសារ</translation>
    </message>
    <message>
        <source>grades %1-%2</source>
        <translation>ថ្នាក់ទី%1-%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>តាំងពី %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n ឆ្នាំ</numerusform>
            <numerusform>%n ឆ្នាំ</numerusform>
        </translation>
    </message>
    <message>
        <source>Full view</source>
        <translation>ទិដ្ឋភាពពេញ</translation>
    </message>
    <message>
        <source>Whom do you want to mark now?</source>
        <translation>តើលោកអ្នកចង់ដាក់ពិន្ទុបេក្ខជនណាឥឡូវនេះ?</translation>
    </message>
    <message>
        <source>Please read your sheet over</source>
        <translation>សូមអានសន្លឹករបស់លោកអ្នកឡើងវិញ</translation>
    </message>
    <message>
        <source>Write a reason</source>
        <translation>សរសេរហេតុផល</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>My sheet</source>
        <translation>សន្លឹករបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>សូចនាករ</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>ពិន្ទុ</translation>
    </message>
    <message>
        <source>The sheet is handed in. Thank you.</source>
        <translation>សន្លឹកបានប្រគល់ហើយ។ សូមអរគុណ។</translation>
    </message>
    <message>
        <source>candidate %1 of %2</source>
        <translation>បេក្ខជនទី %1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>You have handed in %1 of %2 sheets.</source>
        <translation>លោកអ្នកបានប្រគល់សន្លឹក %1 ក្នុងចំណោម %2។</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>មិនទាន់មានពិន្ទុ</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>ហេតុផល៖ %1</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>លេខាធិការដ្ឋាន</translation>
    </message>
    <message>
        <source>All your sheets are handed in. Thank you. Please give the laptop to</source>
        <translation>សន្លឹកទាំងអស់របស់លោកអ្នកបានប្រគល់ហើយ។ សូមអរគុណ។ សូមប្រគល់កុំព្យូទ័រទៅ</translation>
    </message>
    <message>
        <source>Everything is saved. Please give the laptop to</source>
        <translation>អ្វីៗទាំងអស់បានរក្សាទុក។ សូមប្រគល់កុំព្យូទ័រទៅ</translation>
    </message>
    <message>
        <source>I have the laptop</source>
        <translation>ខ្ញុំបានទទួលកុំព្យូទ័រ</translation>
    </message>
    <message>
        <source>Please give the laptop to</source>
        <translation>សូមប្រគល់កុំព្យូទ័រទៅ</translation>
    </message>
    <message>
        <source>Choose the relation</source>
        <translation>សូមជ្រើសរើសទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>បញ្ជាក់ខ្លីៗ</translation>
    </message>
    <message>
        <source>The dossier is closed to you for the whole year and a sheet you handed in is withdrawn. This cannot be taken back.</source>
        <translation>សំណុំឯកសារនេះនឹងបិទចំពោះលោកអ្នកពេញមួយឆ្នាំ ហើយសន្លឹកពិន្ទុដែលបានប្រគល់ត្រូវដកចេញ។ ការនេះមិនអាចត្រឡប់វិញបានទេ។</translation>
    </message>
    <message>
        <source>Close this dossier to me</source>
        <translation>បិទសំណុំឯកសារនេះចំពោះខ្ញុំ</translation>
    </message>
    <message>
        <source>How do you know %1?</source>
        <translation>លោកអ្នកស្គាល់ %1 ដោយរបៀបណា?</translation>
    </message>
    <message>
        <source>Choose how you know the person.</source>
        <translation>សូមជ្រើសរើសថាស្គាល់ដោយរបៀបណា។</translation>
    </message>
    <message>
        <source>The dossier is closed to you. Thank you for saying so.</source>
        <translation>សំណុំឯកសារត្រូវបានបិទចំពោះលោកអ្នក។ សូមអរគុណដែលបានប្រាប់។</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>ត្រឡប់ទៅតារាង</translation>
    </message>
    <message>
        <source>My own sheets</source>
        <translation>សន្លឹករបស់ខ្ញុំផ្ទាល់</translation>
    </message>
    <message>
        <source>Give the laptop to %1</source>
        <translation>ប្រគល់កុំព្យូទ័រទៅ %1</translation>
    </message>
    <message>
        <source>All your sheets are handed in. Thank you.</source>
        <translation>សន្លឹកទាំងអស់របស់លោកអ្នកបានប្រគល់ហើយ។ សូមអរគុណ។</translation>
    </message>
    <message>
        <source>Everything is saved. You can close the laptop.</source>
        <translation>អ្វីៗទាំងអស់បានរក្សាទុក។ លោកអ្នកអាចបិទកុំព្យូទ័របាន។</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>សំណួរទី %1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>not observable</source>
        <translation>មិនអាចសង្កេតបាន</translation>
    </message>
    <message>
        <source>Look at the evidence: %1</source>
        <translation>សូមមើលភស្តុតាង៖ %1</translation>
    </message>
    <message numerus="yes">
        <source>All evidence (%n)</source>
        <translation>
            <numerusform>ភស្តុតាងទាំងអស់ (%n)</numerusform>
            <numerusform>ភស្តុតាងទាំងអស់ (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The evidence shows that </source>
        <translation>ភស្តុតាងបង្ហាញថា </translation>
    </message>
    <message>
        <source>Nothing shows that </source>
        <translation>គ្មានអ្វីបង្ហាញថា </translation>
    </message>
    <message>
        <source>In the lesson one sees that </source>
        <translation>ក្នុងមេរៀនឃើញថា </translation>
    </message>
    <message>
        <source>as evidence no. %1</source>
        <translation>តាមភស្តុតាងលេខ %1</translation>
    </message>
    <message>
        <source>as evidence no. …</source>
        <translation>តាមភស្តុតាងលេខ …</translation>
    </message>
    <message>
        <source>Written reason</source>
        <translation>ហេតុផលជាលាយលក្ខណ៍អក្សរ</translation>
    </message>
    <message>
        <source>Reason for “%1” (needed: a lowest or highest mark)</source>
        <translation>ហេតុផលសម្រាប់ «%1» (ត្រូវសរសេរ៖ មានពិន្ទុទាបបំផុត ឬខ្ពស់បំផុត)</translation>
    </message>
    <message>
        <source>Reason for “%1” (if you like)</source>
        <translation>ហេតុផលសម្រាប់ «%1» (បើមាន)</translation>
    </message>
    <message>
        <source>Write a reason: this part holds a lowest or highest mark.</source>
        <translation>សូមសរសេរហេតុផល៖ ផ្នែកនេះមានពិន្ទុទាបបំផុត ឬខ្ពស់បំផុត។</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>អង្គប្រជុំ</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>សំឡេងយល់ព្រម</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>សំឡេងមិនយល់ព្រម</translation>
    </message>
    <message>
        <source>Abstentions</source>
        <translation>អនុបវាទ</translation>
    </message>
    <message>
        <source>Sheets handed in: %1; needed: %2. Nothing is missing.</source>
        <translation>សន្លឹកបានប្រគល់៖ %1 ត្រូវការ៖ %2។ មិនខ្វះអ្វីទេ។</translation>
    </message>
    <message>
        <source>Sheets handed in: %1; needed: %2. The committee has voted to go on with these.</source>
        <translation>សន្លឹកបានប្រគល់៖ %1 ត្រូវការ៖ %2។ គណៈកម្មការបានបោះឆ្នោតបន្តដោយសន្លឹកទាំងនេះ។</translation>
    </message>
    <message>
        <source>Sheets handed in: %1; needed: %2. Have more marked, or record the vote of the committee to go on with fewer.</source>
        <translation>សន្លឹកបានប្រគល់៖ %1 ត្រូវការ៖ %2។ សូមឱ្យដាក់ពិន្ទុបន្ថែម ឬកត់ត្រាការបោះឆ្នោតរបស់គណៈកម្មការដើម្បីបន្តដោយសន្លឹកតិចជាង។</translation>
    </message>
    <message>
        <source>Sheets handed in: %1; needed: %2. To go on with fewer, the committee votes in a meeting: record the meeting and who is there first.</source>
        <translation>សន្លឹកបានប្រគល់៖ %1 ត្រូវការ៖ %2។ ដើម្បីបន្តដោយសន្លឹកតិចជាង គណៈកម្មការត្រូវបោះឆ្នោតក្នុងអង្គប្រជុំ៖ សូមកត់ត្រាអង្គប្រជុំ និងវត្តមានជាមុនសិន។</translation>
    </message>
    <message>
        <source>Go on with these sheets</source>
        <translation>បន្តដោយសន្លឹកទាំងនេះ</translation>
    </message>
    <message>
        <source>Record the vote</source>
        <translation>កត់ត្រាការបោះឆ្នោត</translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <translation>លេខ %1 ចុះថ្ងៃ %2</translation>
    </message>
    <message>
        <source>Write the number of votes.</source>
        <translation>សូមសរសេរចំនួនសំឡេង។</translation>
    </message>
    <message>
        <source>To go on with %1 of %2 sheets for %3</source>
        <translation>បន្តដោយសន្លឹកពិន្ទុ %1 ក្នុងចំណោម %2 សម្រាប់ %3</translation>
    </message>
    <message>
        <source>The vote is recorded, but the motion is not carried: too few in the room, or not more for than against.</source>
        <translation>ការបោះឆ្នោតបានកត់ត្រា តែសំណើមិនបានអនុម័តទេ៖ អ្នកចូលរួមតិចពេក ឬសំឡេងយល់ព្រមមិនច្រើនជាង។</translation>
    </message>
    <message>
        <source>Recorded: the committee goes on with these sheets.</source>
        <translation>បានកត់ត្រា៖ គណៈកម្មការបន្តដោយសន្លឹកទាំងនេះ។</translation>
    </message>
    <message>
        <source>No relation</source>
        <translation>គ្មានទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>I am this person</source>
        <translation>ជាខ្ញុំផ្ទាល់</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>សាច់ញាតិ</translation>
    </message>
    <message>
        <source>Same school</source>
        <translation>សាលារៀនជាមួយគ្នា</translation>
    </message>
    <message>
        <source>Same district</source>
        <translation>ស្រុក-ខណ្ឌជាមួយគ្នា</translation>
    </message>
    <message>
        <source>Superior or supervised</source>
        <translation>ជាអ្នកដឹកនាំ ឬជាអ្នកក្រោមការដឹកនាំ</translation>
    </message>
    <message>
        <source>I took part in the nomination</source>
        <translation>ខ្ញុំបានចូលរួមស្នើឈ្មោះ</translation>
    </message>
    <message>
        <source>Friendship</source>
        <translation>មិត្តភក្តិ</translation>
    </message>
    <message>
        <source>Another relation</source>
        <translation>ទំនាក់ទំនងផ្សេង</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>មិនទាន់ដាក់</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>កំពុងដាក់</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>បានប្រគល់</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>បានលើកលែង</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>បានដកខ្លួន</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>រាជធានី-ខេត្ត</translation>
    </message>
    <message>
        <source>Mark of indicator %1</source>
        <translation>ពិន្ទុនៃសូចនាករ %1</translation>
    </message>
    <message>
        <source>Reason on the paper</source>
        <translation>ហេតុផលលើក្រដាស</translation>
    </message>
    <message>
        <source>Type the mark.</source>
        <translation>សូមវាយពិន្ទុ។</translation>
    </message>
    <message>
        <source>Marks are 0 to %1.</source>
        <translation>ពិន្ទុគឺពី ០ ដល់ %1។</translation>
    </message>
    <message>
        <source>Type the reason: this part holds a lowest or highest mark.</source>
        <translation>សូមវាយហេតុផល៖ ផ្នែកនេះមានពិន្ទុទាបបំផុត ឬខ្ពស់បំផុត។</translation>
    </message>
    <message>
        <source>%1 opens the sheet again and types it anew; then it is compared once more.</source>
        <translation>សូម %1 បើកសន្លឹកនេះម្តងទៀត ហើយវាយឡើងវិញ រួចប្រៀបធៀបម្តងទៀត។</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>ឈ្មោះរបស់លោកអ្នក</translation>
    </message>
    <message>
        <source>Sheet code</source>
        <translation>លេខកូដសន្លឹក</translation>
    </message>
    <message>
        <source>Signed by the member on</source>
        <translation>សមាជិកចុះហត្ថលេខានៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Stop typing</source>
        <translation>ឈប់វាយបញ្ចូល</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>ភាពខុសគ្នា</translation>
    </message>
    <message>
        <source>The typed sheet</source>
        <translation>សន្លឹកដែលបានវាយ</translation>
    </message>
    <message>
        <source>Type in a paper sheet</source>
        <translation>វាយបញ្ចូលសន្លឹកក្រដាស</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>បើកសន្លឹក</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ</source>
        <translation>
            <numerusform>ខុសគ្នា %n កន្លែង</numerusform>
            <numerusform>ខុសគ្នា %n កន្លែង</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the paper: whoever typed something else types it again.</source>
        <translation>សូមមើលក្រដាស៖ អ្នកដែលវាយខុសពីក្រដាស ត្រូវវាយឡើងវិញ។</translation>
    </message>
    <message>
        <source>to be read back by the member</source>
        <translation>សម្រាប់សមាជិកអានផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>Another sheet</source>
        <translation>សន្លឹកផ្សេង</translation>
    </message>
    <message>
        <source>Type the mark of every line as it stands on the paper.</source>
        <translation>សូមវាយពិន្ទុនៃជួរនីមួយៗ ដូចដែលមានលើក្រដាស។</translation>
    </message>
    <message>
        <source>This sheet was handed in before: what is typed now replaces it.</source>
        <translation>សន្លឹកនេះបានប្រគល់រួចហើយ៖ អ្វីដែលវាយឥឡូវនឹងជំនួស។</translation>
    </message>
    <message>
        <source>Compare and hand in</source>
        <translation>ប្រៀបធៀប និងប្រគល់</translation>
    </message>
    <message>
        <source>Write your name: it stands on the record of the sheet.</source>
        <translation>សូមសរសេរឈ្មោះរបស់លោកអ្នក៖ វានឹងស្ថិតក្នុងកំណត់ត្រានៃសន្លឹក។</translation>
    </message>
    <message>
        <source>Kept. Now another person types the same sheet a second time.</source>
        <translation>បានរក្សាទុក។ ឥឡូវអ្នកផ្សេងវាយសន្លឹកដដែលលើកទី២។</translation>
    </message>
    <message>
        <source>Write the day the member signed, not later than today.</source>
        <translation>សូមសរសេរថ្ងៃដែលសមាជិកបានចុះហត្ថលេខា មិនលើសថ្ងៃនេះ។</translation>
    </message>
    <message>
        <source>%1; read back and signed by the member on %2</source>
        <translation>%1 អានផ្ទៀងផ្ទាត់ និងចុះហត្ថលេខាដោយសមាជិកនៅថ្ងៃ %2</translation>
    </message>
    <message>
        <source>The sheet is handed in.</source>
        <translation>សន្លឹកបានប្រគល់។</translation>
    </message>
    <message>
        <source>Print to read back</source>
        <translation>បោះពុម្ពដើម្បីអានផ្ទៀង</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>លើក្រដាស</translation>
    </message>
    <message>
        <source>For %1 %2: %3</source>
        <translation>សម្រាប់ %1 %2៖ %3</translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <translation>បានដាក់ %1 ក្នុងចំណោម %2</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) not marked</source>
        <translation>
            <numerusform>សូចនាករ %n មិនទាន់មានពិន្ទុ</numerusform>
            <numerusform>សូចនាករ %n មិនទាន់មានពិន្ទុ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not marked yet</source>
        <translation>
            <numerusform>សំណួរ %n មិនទាន់មានពិន្ទុ</numerusform>
            <numerusform>សំណួរ %n មិនទាន់មានពិន្ទុ</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>ទៅកាន់សំណួរនោះ</translation>
    </message>
    <message>
        <source>If a line is wrong, change it. Then hand the sheet in.</source>
        <translation>បើជួរណាមិនត្រឹមត្រូវ សូមកែ។ បន្ទាប់មកប្រគល់សន្លឹក។</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>កែ</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>ដាក់ពិន្ទុ %1</translation>
    </message>
    <message>
        <source>Not now: back to the board</source>
        <translation>មិនទាន់ទេ៖ ត្រឡប់ទៅតារាង</translation>
    </message>
    <message>
        <source>I am %1, begin</source>
        <translation>ខ្ញុំគឺ %1 ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>Every sheet is typed twice, by two persons who do not see what the other typed. The code stands at the head of the sheet.</source>
        <translation>សន្លឹកនីមួយៗត្រូវវាយពីរដង ដោយមនុស្សពីរនាក់ដែលមិនឃើញការវាយរបស់គ្នា។ លេខកូដមាននៅក្បាលសន្លឹក។</translation>
    </message>
    <message>
        <source>Correct the second entry</source>
        <translation>កែការវាយលើកទី២</translation>
    </message>
    <message>
        <source>Let the member read what was typed, line by line against the paper, and sign the paper. It takes the place of the second entry.</source>
        <translation>សូមឱ្យសមាជិកអានអ្វីដែលបានវាយ ផ្ទៀងជាមួយក្រដាសម្តងមួយជួរ ហើយចុះហត្ថលេខាលើក្រដាស។ ការនេះជំនួសការវាយលើកទី២។</translation>
    </message>
    <message>
        <source>Back to typing</source>
        <translation>ត្រឡប់ទៅការវាយ</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>វាយលើកទី២</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>វាយលើកទី១</translation>
    </message>
    <message>
        <source>You typed this sheet once already: this replaces what you typed. The second entry is made by another person.</source>
        <translation>លោកអ្នកបានវាយសន្លឹកនេះម្តងហើយ៖ ការវាយនេះជំនួសការវាយមុន។ ការវាយលើកទី២ ធ្វើដោយអ្នកផ្សេង។</translation>
    </message>
    <message>
        <source>Save the first entry</source>
        <translation>រក្សាទុកការវាយលើកទី១</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) missing</source>
        <translation>
            <numerusform>ខ្វះពិន្ទុ %n</numerusform>
            <numerusform>ខ្វះពិន្ទុ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is handed in yet: the two entries differ.</source>
        <translation>មិនទាន់បានប្រគល់ទេ៖ ការវាយទាំងពីរខុសគ្នា។</translation>
    </message>
    <message>
        <source>Both entries agree: the sheet is handed in.</source>
        <translation>ការវាយទាំងពីរដូចគ្នា៖ សន្លឹកបានប្រគល់។</translation>
    </message>
    <message>
        <source>The first entry is wrong</source>
        <translation>ការវាយលើកទី១ខុស</translation>
    </message>
    <message>
        <source>Only one typist: read back …</source>
        <translation>មានអ្នកវាយតែម្នាក់៖ អានផ្ទៀង …</translation>
    </message>
    <message>
        <source>You gave a lowest or highest mark: %1.</source>
        <translation>លោកអ្នកបានដាក់ពិន្ទុទាបបំផុត ឬខ្ពស់បំផុត៖ %1។</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Open the meetings</source>
        <translation>បើកទំព័រអង្គប្រជុំ</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Rules of marking</source>
        <translation>វិធានដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>Record the confirmation</source>
        <translation>កត់ត្រាការបញ្ជាក់</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>លក្ខណៈវិនិច្ឆ័យ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>មេគុណ</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>សូចនាករ</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>បញ្ជាក់ដោយ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Choose other rules</source>
        <translation>ជ្រើសវិធានផ្សេង</translation>
    </message>
    <message>
        <source>Good teacher</source>
        <translation>គ្រូបង្រៀនល្អ</translation>
    </message>
    <message>
        <source>School principal</source>
        <translation>នាយកសាលា</translation>
    </message>
    <message>
        <source>Teacher career pathways</source>
        <translation>គន្លងអាជីពគ្រូបង្រៀន</translation>
    </message>
    <message>
        <source>every rule has a source</source>
        <translation>វិធានទាំងអស់មានប្រភព</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are our draft</source>
        <translation>
            <numerusform>វិធាន %n ជាសេចក្តីព្រាងរបស់យើង</numerusform>
            <numerusform>វិធាន %n ជាសេចក្តីព្រាងរបស់យើង</numerusform>
        </translation>
    </message>
    <message>
        <source>No rules are chosen yet.</source>
        <translation>មិនទាន់បានជ្រើសវិធានទេ។</translation>
    </message>
    <message>
        <source>Write the day as 15/03/2026.</source>
        <translation>សូមសរសេរថ្ងៃ ដូចជា 15/03/2026។</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>Academic year</source>
        <translation>ឆ្នាំសិក្សា</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ថ្នាក់</translation>
    </message>
    <message>
        <source>Issuing unit (Khmer)</source>
        <translation>អង្គភាពចេញលិខិត (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Issuing unit (English)</source>
        <translation>អង្គភាពចេញលិខិត (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Last day for nominations</source>
        <translation>ថ្ងៃផុតកំណត់ទទួលបេក្ខភាព</translation>
    </message>
    <message>
        <source>How will you mark?</source>
        <translation>តើនឹងដាក់ពិន្ទុដោយរបៀបណា?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Name in Khmer</source>
        <translation>ឈ្មោះជាភាសាខ្មែរ</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>ឈ្មោះជាភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>កន្លែងរង្វាន់</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>បេក្ខជនបម្រុង</translation>
    </message>
    <message>
        <source>Another category</source>
        <translation>ប្រភេទផ្សេងទៀត</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>ប្រភេទថ្មី</translation>
    </message>
    <message>
        <source>School</source>
        <translation>សាលារៀន</translation>
    </message>
    <message>
        <source>School cluster</source>
        <translation>កម្រងសាលា</translation>
    </message>
    <message>
        <source>District</source>
        <translation>ក្រុង-ស្រុក-ខណ្ឌ</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>រាជធានី-ខេត្ត</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>ក្រសួង</translation>
    </message>
    <message>
        <source>On paper, we type it in</source>
        <translation>លើក្រដាស យើងវាយបញ្ចូល</translation>
    </message>
    <message>
        <source>One laptop passed round</source>
        <translation>កុំព្យូទ័រមួយ ហុចវេនគ្នា</translation>
    </message>
    <message>
        <source>Several laptops with packages on a stick</source>
        <translation>កុំព្យូទ័រច្រើន ដោយកញ្ចប់ឯកសារក្នុង USB</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>ប្រធាន</translation>
    </message>
    <message>
        <source>Deputy chair</source>
        <translation>អនុប្រធាន</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>លេខាធិការ</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>អ្នកសង្កេតការណ៍</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>មិនទាន់បញ្ជាក់</translation>
    </message>
    <message>
        <source>A text or an instruction</source>
        <translation>អត្ថបទ ឬសេចក្តីណែនាំ</translation>
    </message>
    <message>
        <source>Adopted by this committee</source>
        <translation>អនុម័តដោយគណៈកម្មការនេះ</translation>
    </message>
    <message>
        <source>Not confirmed, printed as a draft</source>
        <translation>មិនទាន់បញ្ជាក់ បោះពុម្ពជាសេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>official</source>
        <translation>ផ្លូវការ</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>តាមការរាយការណ៍</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>សេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>ការបោះឆ្នោត</translation>
    </message>
    <message>
        <source>for, against, abstained</source>
        <translation>យល់ព្រម មិនយល់ព្រម អនុបវាទ</translation>
    </message>
    <message>
        <source>The committee goes on without a text: every paper says that these rules are a draft and not confirmed.</source>
        <translation>គណៈកម្មការបន្តដោយគ្មានអត្ថបទ៖ លិខិតទាំងអស់បញ្ជាក់ថាវិធាននេះជាសេចក្តីព្រាង មិនទាន់បានបញ្ជាក់។</translation>
    </message>
    <message>
        <source>Candidates expected</source>
        <translation>ចំនួនបេក្ខជនប៉ាន់ស្មាន</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>អង្គប្រជុំ</translation>
    </message>
    <message>
        <source>Text or instruction</source>
        <translation>អត្ថបទ ឬការណែនាំ</translation>
    </message>
    <message>
        <source>Round %1: %2 candidates, %3 readers each, %4 members marking: %5</source>
        <translation>ជុំទី%1៖ បេក្ខជន %2 រូប អ្នកដាក់ពិន្ទុ %3 រូបក្នុងម្នាក់ សមាជិកដាក់ពិន្ទុ %4 រូប៖ %5</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>វិធាន (*.json)</translation>
    </message>
    <message>
        <source>Name the meeting: number and place.</source>
        <translation>សូមបញ្ជាក់អង្គប្រជុំ៖ លេខ និងទីកន្លែង។</translation>
    </message>
    <message>
        <source>Name the document with its number.</source>
        <translation>សូមបញ្ជាក់ឯកសារ និងលេខ។</translation>
    </message>
    <message>
        <source>Write how the members voted: 7 for, none against.</source>
        <translation>សូមសរសេរលទ្ធផលបោះឆ្នោត៖ យល់ព្រម ៧ មិនយល់ព្រម ០។</translation>
    </message>
    <message>
        <source>From grade</source>
        <translation>ពីថ្នាក់ទី</translation>
    </message>
    <message>
        <source>To grade</source>
        <translation>ដល់ថ្នាក់ទី</translation>
    </message>
    <message>
        <source>Prizes in riel</source>
        <translation>ប្រាក់រង្វាន់ (រៀល)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>One amount a line, the first place first</source>
        <translation>មួយបន្ទាត់មួយចំនួន ចាប់ពីលំដាប់ទី១</translation>
    </message>
    <message>
        <source>The rules are frozen: the category does not change any more.</source>
        <translation>វិធានបានកំណត់ជាស្ថាពរ៖ ប្រភេទនេះមិនអាចកែប្រែទៀតទេ។</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Write one amount in riel a line: 20,000,000.</source>
        <translation>សូមសរសេរចំនួនប្រាក់មួយក្នុងមួយបន្ទាត់៖ ២០.០០០.០០០។</translation>
    </message>
    <message>
        <source>%1 prizes for %2 seats, %3 riel in all</source>
        <translation>រង្វាន់ %1 សម្រាប់ %2 កន្លែង សរុប %3 រៀល</translation>
    </message>
    <message>
        <source>%1 prizes, %3 riel in all</source>
        <translation>រង្វាន់ %1 សរុប %3 រៀល</translation>
    </message>
    <message>
        <source>Official papers need the name in Khmer.</source>
        <translation>លិខិតផ្លូវការត្រូវការឈ្មោះជាភាសាខ្មែរ។</translation>
    </message>
    <message>
        <source>Write the name in English letters too.</source>
        <translation>សូមសរសេរឈ្មោះជាអក្សរអង់គ្លេសផង។</translation>
    </message>
    <message>
        <source>There is a category of this name.</source>
        <translation>មានប្រភេទឈ្មោះនេះរួចហើយ។</translation>
    </message>
    <message>
        <source>The last grade comes before the first.</source>
        <translation>ថ្នាក់ចុងក្រោយមុនថ្នាក់ដំបូង។</translation>
    </message>
    <message>
        <source>Copy last year's settings</source>
        <translation>ចម្លងការកំណត់ឆ្នាំមុន</translation>
    </message>
    <message>
        <source>Different last year</source>
        <translation>ចំណុចខុសគ្នាពីឆ្នាំមុន</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>ការកំណត់</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>ឆ្នាំនេះ</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>ឆ្នាំមុន</translation>
    </message>
    <message>
        <source>Award (Khmer)</source>
        <translation>ឈ្មោះរង្វាន់ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Award (English)</source>
        <translation>ឈ្មោះរង្វាន់ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Place (Khmer)</source>
        <translation>ទីកន្លែង (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Place (English)</source>
        <translation>ទីកន្លែង (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>Legal basis (Khmer)</source>
        <translation>មូលដ្ឋានច្បាប់ (ខ្មែរ)</translation>
    </message>
    <message>
        <source>Legal basis (English)</source>
        <translation>មូលដ្ឋានច្បាប់ (អង់គ្លេស)</translation>
    </message>
    <message>
        <source>category</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>there</source>
        <translation>មាន</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>ថ្នាក់</translation>
    </message>
    <message>
        <source>Last year's settings are taken over. Year and last day for nominations stay as they were.</source>
        <translation>បានចម្លងការកំណត់ឆ្នាំមុន។ ឆ្នាំ និងថ្ងៃផុតកំណត់នៅដដែល។</translation>
    </message>
    <message>
        <source>On official papers</source>
        <translation>នៅលើលិខិតផ្លូវការ</translation>
    </message>
    <message>
        <source>One text a line: royal decree, Prakas, instruction</source>
        <translation>មួយបន្ទាត់មួយអត្ថបទ៖ ព្រះរាជក្រឹត្យ ប្រកាស ការណែនាំ</translation>
    </message>
    <message>
        <source>This field is for Khmer.</source>
        <translation>ប្រអប់នេះសម្រាប់ភាសាខ្មែរ។</translation>
    </message>
    <message>
        <source>This field is for English.</source>
        <translation>ប្រអប់នេះសម្រាប់ភាសាអង់គ្លេស។</translation>
    </message>
    <message>
        <source>Official papers begin with it.</source>
        <translation>លិខិតផ្លូវការចាប់ផ្តើមដោយឈ្មោះនេះ។</translation>
    </message>
    <message>
        <source>The school year %1 is in progress: the next education congress awards the work of %2.</source>
        <translation>ឆ្នាំសិក្សា %1 កំពុងដំណើរការ៖ សន្និបាតអប់រំខាងមុខផ្តល់រង្វាន់សម្រាប់ការងារឆ្នាំ %2។</translation>
    </message>
    <message>
        <source>Write the year as 2025-2026.</source>
        <translation>សូមសរសេរឆ្នាំដូចជា ២០២៥-២០២៦។</translation>
    </message>
    <message>
        <source>This file holds that year already.</source>
        <translation>ឯកសារនេះមានឆ្នាំនោះរួចហើយ។</translation>
    </message>
    <message>
        <source>the choice of the rules</source>
        <translation>ការជ្រើសរើសវិធានវាយតម្លៃ</translation>
    </message>
    <message>
        <source>the change of the category</source>
        <translation>ការកែប្រភេទ</translation>
    </message>
    <message>
        <source>the change of the set-up</source>
        <translation>ការកែការរៀបចំ</translation>
    </message>
    <message>
        <source>Fix the rules</source>
        <translation>កំណត់វិធានជាស្ថាពរ</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>ពីឯកសារ …</translation>
    </message>
    <message>
        <source>fixed and confirmed</source>
        <translation>កំណត់ជាស្ថាពរ និងបញ្ជាក់ហើយ</translation>
    </message>
    <message>
        <source>fixed, not confirmed</source>
        <translation>កំណត់ជាស្ថាពរ មិនទាន់បញ្ជាក់</translation>
    </message>
    <message>
        <source>not fixed</source>
        <translation>មិនទាន់កំណត់ជាស្ថាពរ</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>ខុសពីឆ្នាំ %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>មិនទាន់បំពេញ</translation>
    </message>
    <message>
        <source>Write it here: certificates carry the name of the award.</source>
        <translation>សូមសរសេរនៅទីនេះ៖ វិញ្ញាបនបត្រមានឈ្មោះរង្វាន់។</translation>
    </message>
    <message>
        <source>It is printed before the date of a paper.</source>
        <translation>វាត្រូវបានបោះពុម្ពមុនកាលបរិច្ឆេទនៃលិខិត។</translation>
    </message>
    <message>
        <source>A line for each office, from the top down</source>
        <translation>មួយបន្ទាត់សម្រាប់អង្គភាពមួយ ពីថ្នាក់លើចុះក្រោម</translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message>
        <source>Set-up</source>
        <translation>ការរៀបចំ</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>គណៈកម្មការ</translation>
    </message>
    <message>
        <source>Undertakings</source>
        <translation>លិខិតសន្យា</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>បេក្ខភាព</translation>
    </message>
    <message>
        <source>Eligibility and evidence</source>
        <translation>លក្ខខណ្ឌ និងភស្តុតាង</translation>
    </message>
    <message>
        <source>Conflicts and panels</source>
        <translation>ទំនាស់ និងក្រុម</translation>
    </message>
    <message>
        <source>Independent scoring</source>
        <translation>ការដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation>ការផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>ចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Approval and announcement</source>
        <translation>ការឯកភាព និងការប្រកាស</translation>
    </message>
    <message>
        <source>Papers and hand-over</source>
        <translation>លិខិតផ្លូវការ</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>បណ្ណសារ</translation>
    </message>
    <message>
        <source>Here the members appointed by the decision are recorded with their duties. The award is valid only when the committee was appointed properly and is large enough.</source>
        <translation>នៅទីនេះ សមាជិកដែលត្រូវបានតែងតាំងដោយសេចក្តីសម្រេចត្រូវបានកត់ត្រាជាមួយភារកិច្ច។ រង្វាន់មានសុពលភាពលុះត្រាតែគណៈកម្មការត្រូវបានតែងតាំងត្រឹមត្រូវ និងមានសមាជិកគ្រប់គ្រាន់។</translation>
    </message>
    <message>
        <source>Here the lists of the provinces are received, and each nomination is accepted or refused. One complete list without doubles gives every candidate the same start.</source>
        <translation>នៅទីនេះ បញ្ជីពីរាជធានី-ខេត្តត្រូវបានទទួល ហើយបេក្ខភាពនីមួយៗត្រូវបានទទួលយក ឬបដិសេធ។ បញ្ជីពេញលេញតែមួយដែលគ្មានការស្ទួន ផ្តល់ការចាប់ផ្តើមស្មើគ្នាដល់បេក្ខជនគ្រប់រូប។</translation>
    </message>
    <message>
        <source>Here each candidate is checked against the conditions of the award, with the evidence in hand. Whoever is excluded is excluded by a named rule, and is told which.</source>
        <translation>នៅទីនេះ បេក្ខជនម្នាក់ៗត្រូវបានពិនិត្យតាមលក្ខខណ្ឌនៃរង្វាន់ ដោយមានភស្តុតាងក្នុងដៃ។ អ្នកដែលមិនត្រូវបានទទួលយក ត្រូវមានលក្ខខណ្ឌជាក់លាក់ និងត្រូវបានជូនដំណឹង។</translation>
    </message>
    <message>
        <source>Here each member marks the assigned candidates alone. Marks given without seeing those of others are the fairest start for a discussion.</source>
        <translation>នៅទីនេះ សមាជិកម្នាក់ៗដាក់ពិន្ទុបេក្ខជនដែលបានប្រគល់ដោយខ្លួនឯង។ ពិន្ទុដែលដាក់ដោយមិនឃើញពិន្ទុអ្នកដទៃ ជាការចាប់ផ្តើមដ៏យុត្តិធម៌បំផុតសម្រាប់ការពិភាក្សា។</translation>
    </message>
    <message>
        <source>Here the committee talks about marks of one candidate that lie far apart. Each is kept or changed with a reason, and the first mark stays on record.</source>
        <translation>នៅទីនេះ គណៈកម្មការពិភាក្សាអំពីពិន្ទុនៃបេក្ខជនដែលខុសគ្នាឆ្ងាយ។ ពិន្ទុនីមួយៗត្រូវបានរក្សា ឬកែដោយមានមូលហេតុ ហើយពិន្ទុដើមនៅក្នុងកំណត់ត្រា។</translation>
    </message>
    <message>
        <source>Here the program adds up the marks exactly and lists the candidates by score. Equal scores are separated by the agreed rules only, never by chance of a list.</source>
        <translation>នៅទីនេះ កម្មវិធីបូកពិន្ទុយ៉ាងពិតប្រាកដ និងរៀបបេក្ខជនតាមពិន្ទុ។ ពិន្ទុស្មើគ្នាត្រូវបានបំបែកតាមវិធានដែលបានព្រមព្រៀងតែប៉ុណ្ណោះ មិនមែនដោយចៃដន្យនៃបញ្ជីឡើយ។</translation>
    </message>
    <message>
        <source>Here the committee votes on the awardees and reserves in a meeting. Whoever departs from the ranking says why in writing and votes on it separately.</source>
        <translation>នៅទីនេះ គណៈកម្មការបោះឆ្នោតក្នុងអង្គប្រជុំលើអ្នកជាប់រង្វាន់ និងបេក្ខជនបម្រុង។ ការសម្រេចខុសពីចំណាត់ថ្នាក់ត្រូវមានហេតុផលជាលាយលក្ខណ៍អក្សរ និងបោះឆ្នោតដោយឡែក។</translation>
    </message>
    <message>
        <source>Here the way of the decision is recorded: submitted, approved, announced, prizes handed over. The decision takes effect only when the authority has approved it.</source>
        <translation>នៅទីនេះ ដំណើរនៃសេចក្តីសម្រេចត្រូវបានកត់ត្រា៖ ដាក់ជូន ឯកភាព ប្រកាស និងប្រគល់រង្វាន់។ សេចក្តីសម្រេចមានប្រសិទ្ធភាពលុះត្រាតែថ្នាក់លើបានឯកភាព។</translation>
    </message>
    <message>
        <source>Here the official papers are printed, signed and handed over. They are made from what was closed and protected, so that paper and record agree.</source>
        <translation>នៅទីនេះ លិខិតផ្លូវការត្រូវបានបោះពុម្ព ចុះហត្ថលេខា និងប្រគល់។ លិខិតធ្វើឡើងពីទិន្នន័យដែលបានបិទ និងការពារ ដើម្បីឱ្យលិខិត និងកំណត់ត្រាស៊ីគ្នា។</translation>
    </message>
    <message>
        <source>Here the whole year is checked and put away as one file. Anybody who is asked years later can show how each place came about.</source>
        <translation>នៅទីនេះ ការងារពេញមួយឆ្នាំត្រូវបានពិនិត្យ និងរក្សាទុកជាឯកសារតែមួយ។ អ្នកដែលត្រូវបានសួរនៅឆ្នាំក្រោយៗ អាចបង្ហាញថាលំដាប់នីមួយៗបានមកដោយរបៀបណា។</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>មិនទាន់បើក</translation>
    </message>
    <message>
        <source>open</source>
        <translation>កំពុងបើក</translation>
    </message>
    <message>
        <source>closed and protected</source>
        <translation>បានបិទ និងការពារ</translation>
    </message>
    <message>
        <source>to confirm again</source>
        <translation>ត្រូវបញ្ជាក់ឡើងវិញ</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>បានរំលង</translation>
    </message>
    <message>
        <source>%1 (round %2)</source>
        <translation>%1 (ជុំទី%2)</translation>
    </message>
    <message>
        <source>Here each member says which candidates they know, and the work is divided. Nobody marks a relative or a candidate of their own school or district.</source>
        <translation>នៅទីនេះ សមាជិកម្នាក់ៗបញ្ជាក់បេក្ខជនដែលខ្លួនស្គាល់ ហើយការងារត្រូវបានបែងចែក។ គ្មាននរណាដាក់ពិន្ទុសាច់ញាតិ ឬបេក្ខជនពីសាលា ឬស្រុក-ខណ្ឌរបស់ខ្លួនឡើយ។</translation>
    </message>
    <message>
        <source>Here the office sets the year and the categories with their seats. The rules of marking are fixed before anybody is marked.</source>
        <translation>នៅទីនេះ ការិយាល័យកំណត់ឆ្នាំ និងប្រភេទរង្វាន់។ វិធានដាក់ពិន្ទុត្រូវកំណត់ជាស្ថាពរ មុនពេលដាក់ពិន្ទុនរណាម្នាក់។</translation>
    </message>
    <message>
        <source>Here every member signs to keep the work confidential and names relations. Candidates can trust a committee that said openly whom it knows.</source>
        <translation>នៅទីនេះ សមាជិកម្នាក់ៗចុះហត្ថលេខារក្សាការសម្ងាត់ និងបញ្ជាក់ទំនាក់ទំនង។ បេក្ខជនអាចទុកចិត្តគណៈកម្មការដែលបានបញ្ជាក់ដោយបើកចំហថាស្គាល់នរណាខ្លះ។</translation>
    </message>
</context>
<context>
    <name>tablereason</name>
    <message>
        <source>the line has more fields than the first line has names</source>
        <translation>បន្ទាត់នេះមានប្រអប់ច្រើនជាងឈ្មោះក្នុងបន្ទាត់ទីមួយ</translation>
    </message>
    <message>
        <source>only candidate, member, indicator and mark are columns of this table</source>
        <translation>តារាងនេះមានតែជួរឈរ candidate, member, indicator និង mark</translation>
    </message>
    <message>
        <source>the column is named twice</source>
        <translation>ជួរឈរនេះមានឈ្មោះពីរដង</translation>
    </message>
    <message>
        <source>the column has no name</source>
        <translation>ជួរឈរនេះគ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>the member is missing</source>
        <translation>ខ្វះសមាជិក</translation>
    </message>
    <message>
        <source>the indicator is missing</source>
        <translation>ខ្វះសូចនាករ</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» មិនមែនជាលេខ</translation>
    </message>
    <message>
        <source>this mark stands in the table twice</source>
        <translation>ពិន្ទុនេះមានក្នុងតារាងពីរដង</translation>
    </message>
    <message>
        <source>the candidate is missing</source>
        <translation>ខ្វះបេក្ខជន</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>សញ្ញាសម្រង់បើកហើយមិនបានបិទ</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark</source>
        <translation>មានអត្ថបទក្រោយសញ្ញាសម្រង់បិទ</translation>
    </message>
    <message>
        <source>this table has no column “%1”</source>
        <translation>តារាងនេះគ្មានជួរឈរ “%1” ទេ</translation>
    </message>
    <message>
        <source>the id is missing</source>
        <translation>ខ្វះ id</translation>
    </message>
    <message>
        <source>“%1” stands in the table twice</source>
        <translation>“%1” មានក្នុងតារាងពីរដង</translation>
    </message>
    <message>
        <source>“%1” is not in the other table</source>
        <translation>“%1” គ្មានក្នុងតារាងមួយទៀតទេ</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from zero on</source>
        <translation>“%1” មិនមែនជាចំនួនគត់ចាប់ពីសូន្យទេ</translation>
    </message>
</context>
<context>
    <name>thing</name>
    <message>
        <source>member</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>បេក្ខជន</translation>
    </message>
    <message>
        <source>category</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>ដំណាក់កាល</translation>
    </message>
    <message>
        <source>rule set</source>
        <translation>វិធានវាយតម្លៃ</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>ភស្តុតាង</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>ការស្ទួន</translation>
    </message>
    <message>
        <source>import</source>
        <translation>ការនាំចូល</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>សន្លឹក</translation>
    </message>
    <message>
        <source>score sheet</source>
        <translation>សន្លឹកពិន្ទុ</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>អង្គប្រជុំ</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>សំណើ</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>instruction</source>
        <translation>ការណែនាំ</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>ការតវ៉ា</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>លិខិត</translation>
    </message>
    <message>
        <source>cycle</source>
        <translation>ឆ្នាំវាយតម្លៃ</translation>
    </message>
    <message>
        <source>a member who marked both</source>
        <translation>សមាជិកដែលបានដាក់ពិន្ទុទាំងពីរ</translation>
    </message>
    <message>
        <source>paper kind</source>
        <translation>ប្រភេទលិខិត</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>ឯកសារភ្ជាប់</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>ការកែតម្រូវ</translation>
    </message>
    <message>
        <source>panel plan</source>
        <translation>ផែនការក្រុមដាក់ពិន្ទុ</translation>
    </message>
    <message>
        <source>score</source>
        <translation>ពិន្ទុ</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>អត្ថបទលិខិត</translation>
    </message>
    <message>
        <source>province</source>
        <translation>រាជធានី-ខេត្ត</translation>
    </message>
</context>
<context>
    <name>tieform</name>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>បោះឆ្នោត</translation>
    </message>
    <message>
        <source>Lot by hand</source>
        <translation>ឆ្នោតដោយដៃ</translation>
    </message>
    <message>
        <source>Lot by a text</source>
        <translation>ឆ្នោតតាមអត្ថបទ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>លំដាប់</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>បេក្ខជន</translation>
    </message>
    <message>
        <source>Order of the tied, best first</source>
        <translation>លំដាប់នៃអ្នកស្មើគ្នា អ្នកល្អជាងគេមុន</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>ឡើងលើ</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>ចុះក្រោម</translation>
    </message>
    <message>
        <source>Carried motion</source>
        <translation>សំណើដែលបានអនុម័ត</translation>
    </message>
    <message>
        <source>How it was drawn</source>
        <translation>វិធីចាប់ឆ្នោត</translation>
    </message>
    <message>
        <source>First witness</source>
        <translation>សាក្សីទីមួយ</translation>
    </message>
    <message>
        <source>Second witness</source>
        <translation>សាក្សីទីពីរ</translation>
    </message>
    <message>
        <source>Source named before</source>
        <translation>ប្រភពដែលបានកំណត់មុន</translation>
    </message>
    <message>
        <source>The text, exactly</source>
        <translation>អត្ថបទ ឱ្យត្រូវតាមដើម</translation>
    </message>
    <message>
        <source>Record the order</source>
        <translation>កត់ត្រាលំដាប់</translation>
    </message>
    <message>
        <source>Places %1 to %2 are equal</source>
        <translation>លំដាប់ទី%1 ដល់ទី%2 ស្មើគ្នា</translation>
    </message>
    <message>
        <source>The source is named before the draw: a text nobody here can choose, as the headline of a newspaper of a day to come. The order follows from the text and anyone can work it out again.</source>
        <translation>ប្រភពត្រូវកំណត់មុនចាប់ឆ្នោត៖ អត្ថបទដែលគ្មាននរណានៅទីនេះអាចជ្រើសរើសបាន ដូចជាចំណងជើងកាសែតនៃថ្ងៃខាងមុខ។ លំដាប់កើតចេញពីអត្ថបទនោះ ហើយអ្នកណាក៏អាចគណនាឡើងវិញបាន។</translation>
    </message>
    <message>
        <source>Put the candidates in the order that came out, best first.</source>
        <translation>សូមរៀបបេក្ខជនតាមលំដាប់ដែលចេញមក អ្នកល្អជាងគេមុន។</translation>
    </message>
    <message>
        <source>No carried vote names these candidates yet: record it in a meeting first.</source>
        <translation>មិនទាន់មានសំណើអនុម័តណាបញ្ជាក់បេក្ខជនទាំងនេះទេ៖ សូមកត់ត្រាក្នុងអង្គប្រជុំជាមុនសិន។</translation>
    </message>
    <message>
        <source>Write how the lot was drawn.</source>
        <translation>សូមសរសេរវិធីចាប់ឆ្នោត។</translation>
    </message>
    <message>
        <source>Name two witnesses.</source>
        <translation>សូមបញ្ជាក់ឈ្មោះសាក្សីពីររូប។</translation>
    </message>
    <message>
        <source>Write which source was named before the draw.</source>
        <translation>សូមសរសេរប្រភពដែលបានកំណត់មុនការចាប់ឆ្នោត។</translation>
    </message>
    <message>
        <source>Write the text exactly as it was published.</source>
        <translation>សូមសរសេរអត្ថបទឱ្យត្រូវតាមការផ្សាយ។</translation>
    </message>
    <message>
        <source>The tie is separated and recorded.</source>
        <translation>ពិន្ទុស្មើគ្នាត្រូវបានបំបែក និងកត់ត្រារួចហើយ។</translation>
    </message>
</context>
<context>
    <name>ties</name>
    <message>
        <source>the part of marks “%1”</source>
        <translation>ចំណែកនៃពិន្ទុ «%1»</translation>
    </message>
    <message>
        <source>comparison in pairs by the members who marked both</source>
        <translation>ការប្រៀបធៀបជាគូដោយសមាជិកដែលដាក់ពិន្ទុទាំងពីរ</translation>
    </message>
    <message>
        <source>vote of the committee</source>
        <translation>ការបោះឆ្នោតរបស់គណៈកម្មការ</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>ការចាប់ឆ្នោត</translation>
    </message>
    <message>
        <source>%1 and %2 equal at %3; separated by %4: %5</source>
        <translation>លំដាប់ទី%1 និងទី%2 ពិន្ទុស្មើគ្នា %3 បំបែកដោយ%4៖ %5</translation>
    </message>
    <message>
        <source>%1 to %2 equal at %3; separated by %4: %5</source>
        <translation>លំដាប់ទី%1 ដល់ទី%2 ពិន្ទុស្មើគ្នា %3 បំបែកដោយ%4៖ %5</translation>
    </message>
    <message>
        <source>Place %1 is shared at %2, and not all of them can have a seat: separate them by vote or lot.</source>
        <translation>លំដាប់ទី%1 ស្មើគ្នា %2 ហើយមិនអាចជាប់ទាំងអស់៖ សូមបំបែកដោយការបោះឆ្នោត ឬការចាប់ឆ្នោត។</translation>
    </message>
    <message>
        <source>Place %1 is shared at %2, and the prizes differ: separate them by vote or lot.</source>
        <translation>លំដាប់ទី%1 ស្មើគ្នា %2 តែប្រាក់រង្វាន់ខុសគ្នា៖ សូមបំបែកដោយការបោះឆ្នោត ឬការចាប់ឆ្នោត។</translation>
    </message>
    <message>
        <source>Place %1 is shared at %2. The tie crosses no seat and no prize, so it may stay.</source>
        <translation>លំដាប់ទី%1 ស្មើគ្នា %2។ ករណីនេះមិនប៉ះពាល់កន្លែងរង្វាន់ ឬប្រាក់រង្វាន់ទេ ដូច្នេះអាចទុកដដែល។</translation>
    </message>
    <message>
        <source>(Equal as well in: %1.)</source>
        <translation>(ស្មើគ្នាដែរលើ៖ %1។)</translation>
    </message>
    <message>
        <source>Vote on %1: %2 for, %3 against, %4 abstained. Order: %5.</source>
        <translation>បោះឆ្នោតនៅ%1៖ យល់ព្រម %2 មិនយល់ព្រម %3 អនុបវាទ %4។ លំដាប់៖ %5។</translation>
    </message>
    <message>
        <source>Lot by hand on %1: %2. Witnesses: %3. Order: %4.</source>
        <translation>ចាប់ឆ្នោតដោយដៃនៅ%1៖ %2។ សាក្សី៖ %3។ លំដាប់៖ %4។</translation>
    </message>
    <message>
        <source>Lot by a published text on %1. Source named before: %2. Text: “%3”. Order: %4.</source>
        <translation>ចាប់ឆ្នោតតាមអត្ថបទផ្សាយនៅ%1។ ប្រភពដែលបានកំណត់មុន៖ %2។ អត្ថបទ៖ «%3»។ លំដាប់៖ %4។</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>គ្មានការងាររង់ចាំទេ។</translation>
    </message>
    <message>
        <source>Begin with the first task.</source>
        <translation>សូមចាប់ផ្តើមពីការងារទីមួយ។</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>ការងារត្រូវធ្វើ</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>ប្រភេទរង្វាន់</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>បេក្ខជន</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>កន្លែងរង្វាន់</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>ដំណាក់កាល</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ឥឡូវនេះ</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>ការងារ %n</numerusform>
            <numerusform>ការងារ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>to do now</source>
        <translation>ត្រូវធ្វើឥឡូវ</translation>
    </message>
    <message numerus="yes">
        <source>%n province(s)</source>
        <translation>
            <numerusform>%n រាជធានី-ខេត្ត</numerusform>
            <numerusform>%n រាជធានី-ខេត្ត</numerusform>
        </translation>
    </message>
    <message>
        <source>have sent nothing yet</source>
        <translation>មិនទាន់បានផ្ញើ</translation>
    </message>
    <message>
        <source>No last day</source>
        <translation>គ្មានថ្ងៃផុតកំណត់</translation>
    </message>
    <message>
        <source>set it in the set-up</source>
        <translation>សូមកំណត់ក្នុងការរៀបចំ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ថ្ងៃ</numerusform>
            <numerusform>%n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>ដល់ %1</translation>
    </message>
    <message>
        <source>No safe copy</source>
        <translation>គ្មានច្បាប់ចម្លង</translation>
    </message>
    <message>
        <source>Nothing is missing in the stages that are open.</source>
        <translation>គ្មានអ្វីខ្វះក្នុងដំណាក់កាលដែលកំពុងបើកទេ។</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>បានបញ្ចប់</translation>
    </message>
    <message>
        <source>outside this computer</source>
        <translation>ក្រៅកុំព្យូទ័រនេះ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n ថ្ងៃមុន</numerusform>
            <numerusform>%n ថ្ងៃមុន</numerusform>
        </translation>
    </message>
    <message>
        <source>safe copy outside this computer</source>
        <translation>ច្បាប់ចម្លងក្រៅកុំព្យូទ័រ</translation>
    </message>
    <message>
        <source>Write a safe copy outside this computer; nothing else waits.</source>
        <translation>សូមសរសេរច្បាប់ចម្លងសុវត្ថិភាពក្រៅកុំព្យូទ័រនេះ គ្មានការងារផ្សេងរង់ចាំទេ។</translation>
    </message>
    <message>
        <source>The year is finished.</source>
        <translation>ឆ្នាំនេះបានបញ្ចប់។</translation>
    </message>
    <message>
        <source>No task</source>
        <translation>គ្មានការងារ</translation>
    </message>
    <message>
        <source>sent nothing</source>
        <translation>មិនបានផ្ញើ</translation>
    </message>
    <message>
        <source>Last day over</source>
        <translation>ផុតកំណត់ហើយ</translation>
    </message>
    <message>
        <source>it was %1</source>
        <translation>កាលពី %1</translation>
    </message>
    <message>
        <source>The year is finished, closed and protected.</source>
        <translation>ឆ្នាំនេះបានបញ្ចប់ បិទ និងការពារហើយ។</translation>
    </message>
</context>
<context>
    <name>undefined</name>
    <message>
        <source>There are no marks.</source>
        <translation>គ្មានពិន្ទុទេ។</translation>
    </message>
    <message>
        <source>There is only one candidate.</source>
        <translation>មានបេក្ខជនតែម្នាក់។</translation>
    </message>
    <message>
        <source>Only one member marked.</source>
        <translation>មានសមាជិកតែម្នាក់ដែលដាក់ពិន្ទុ។</translation>
    </message>
    <message>
        <source>Not every member marked every candidate.</source>
        <translation>មិនមែនសមាជិកគ្រប់រូបដាក់ពិន្ទុបេក្ខជនគ្រប់រូបទេ។</translation>
    </message>
    <message>
        <source>All marks that count here are equal.</source>
        <translation>ពិន្ទុទាំងអស់ដែលរាប់នៅទីនេះស្មើគ្នា។</translation>
    </message>
    <message>
        <source>No candidate has marks of two members.</source>
        <translation>គ្មានបេក្ខជនណាមានពិន្ទុពីសមាជិកពីរនាក់ទេ។</translation>
    </message>
    <message>
        <source>Proportions need marks from zero on.</source>
        <translation>សមាមាត្រត្រូវការពិន្ទុចាប់ពីសូន្យឡើងទៅ។</translation>
    </message>
    <message>
        <source>The candidates do not all have the same number of marks, two at least.</source>
        <translation>បេក្ខជនមិនមានចំនួនពិន្ទុដូចគ្នាទាំងអស់ យ៉ាងតិចពីរ។</translation>
    </message>
    <message>
        <source>There are not two parts to compare.</source>
        <translation>គ្មានផ្នែកពីរសម្រាប់ប្រៀបធៀបទេ។</translation>
    </message>
    <message>
        <source>Fewer than two sheets are complete.</source>
        <translation>មានសន្លឹកពេញលេញតិចជាងពីរ។</translation>
    </message>
    <message>
        <source>One part has the same mark everywhere.</source>
        <translation>ផ្នែកមួយមានពិន្ទុដូចគ្នាគ្រប់កន្លែង។</translation>
    </message>
    <message>
        <source>The committee falls into groups that share no candidate: members of different groups cannot be compared.</source>
        <translation>គណៈកម្មការបែកជាក្រុមដែលគ្មានបេក្ខជនរួម៖ សមាជិកនៃក្រុមផ្សេងគ្នាប្រៀបធៀបមិនបាន។</translation>
    </message>
    <message>
        <source>A member has fewer than five sheets: too few to judge how strict that member is.</source>
        <translation>សមាជិកម្នាក់មានសន្លឹកតិចជាងប្រាំ៖ តិចពេក មិនអាចវិនិច្ឆ័យថាសមាជិកនោះតឹងរ៉ឹងប៉ុនណាបានទេ។</translation>
    </message>
    <message>
        <source>There are no more marks than effects to estimate.</source>
        <translation>ចំនួនពិន្ទុមិនលើសចំនួនឥទ្ធិពលដែលត្រូវប៉ាន់ប្រមាណទេ។</translation>
    </message>
    <message>
        <source>Candidate and member explain every mark exactly: nothing is left to measure chance by.</source>
        <translation>បេក្ខជន និងសមាជិកពន្យល់ពិន្ទុទាំងអស់បានពិតប្រាកដ៖ គ្មានអ្វីសល់សម្រាប់វាស់ចៃដន្យទេ។</translation>
    </message>
    <message>
        <source>Marks are missing or not observable, or the score is no mean: weights do not enter it in proportion.</source>
        <translation>ខ្វះពិន្ទុ ឬពិន្ទុមិនអាចសង្កេតបាន ឬពិន្ទុសរុបមិនមែនជាមធ្យមភាគ៖ មេគុណមិនចូលតាមសមាមាត្រទេ។</translation>
    </message>
    <message>
        <source>Nobody, or everybody, has a seat.</source>
        <translation>គ្មាននរណា ឬគ្រប់គ្នា មានកន្លែងរង្វាន់។</translation>
    </message>
    <message>
        <source>No weights at all could change who has a seat.</source>
        <translation>គ្មានមេគុណណាអាចប្តូរអ្នកមានកន្លែងរង្វាន់បានទេ។</translation>
    </message>
    <message>
        <source>The table is too large for this figure.</source>
        <translation>តារាងធំពេកសម្រាប់តួលេខនេះ។</translation>
    </message>
</context>
<context>
    <name>undertakings</name>
    <message>
        <source>Undertakings of the members</source>
        <translation>លិខិតសន្យារបស់សមាជិក</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>Relations named</source>
        <translation>ទំនាក់ទំនងដែលបានបញ្ជាក់</translation>
    </message>
    <message>
        <source>Undertaking</source>
        <translation>លិខិតសន្យា</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>ចុះហត្ថលេខានៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Print the undertaking (Ctrl+P), let the member sign it, then enter the day here. Own school, relatives who teach, supervised staff: what stands on the paper.</source>
        <translation>សូមបោះពុម្ពលិខិតសន្យា (Ctrl+P) ឱ្យសមាជិកចុះហត្ថលេខា រួចបញ្ចូលថ្ងៃនៅទីនេះ។ សាលារបស់ខ្លួន សាច់ញាតិដែលបង្រៀន បុគ្គលិកក្រោមឱវាទ៖ តាមដែលមានក្នុងលិខិត។</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>បានចុះហត្ថលេខាលើក្រដាស</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>បានចុះហត្ថលេខា %1</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>ត្រូវចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>%1 of %2 have signed</source>
        <translation>បានចុះហត្ថលេខា %1 ក្នុងចំណោម %2</translation>
    </message>
    <message>
        <source>Write the day as 15/03/2026.</source>
        <translation>សូមសរសេរថ្ងៃ ដូចជា 15/03/2026។</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>the change of an undertaking</source>
        <translation>ការកែលិខិតសន្យា</translation>
    </message>
    <message>
        <source>none</source>
        <translation>គ្មាន</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Academic year</source>
        <translation>ឆ្នាំសិក្សា</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ថ្នាក់</translation>
    </message>
    <message>
        <source>Last day for nominations</source>
        <translation>ថ្ងៃផុតកំណត់ទទួលបេក្ខភាព</translation>
    </message>
    <message>
        <source>Category in Khmer</source>
        <translation>ប្រភេទជាភាសាខ្មែរ</translation>
    </message>
    <message>
        <source>Category in English</source>
        <translation>ប្រភេទជាភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>Awardees</source>
        <translation>អ្នកជាប់រង្វាន់</translation>
    </message>
    <message>
        <source>How will you mark?</source>
        <translation>តើនឹងដាក់ពិន្ទុដោយរបៀបណា?</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>What is awarded, and to how many. More categories can be added in the set-up.</source>
        <translation>រង្វាន់អ្វី និងសម្រាប់ប៉ុន្មាននាក់។ ប្រភេទផ្សេងទៀតអាចបន្ថែមក្នុងការរៀបចំ។</translation>
    </message>
    <message>
        <source>Most committees mark on paper and type the sheets in afterwards.</source>
        <translation>គណៈកម្មការភាគច្រើនដាក់ពិន្ទុលើក្រដាស រួចវាយបញ្ចូលតាមក្រោយ។</translation>
    </message>
    <message>
        <source>A new year</source>
        <translation>ឆ្នាំថ្មី</translation>
    </message>
    <message>
        <source>step %1 of 3</source>
        <translation>ជំហានទី %1 ក្នុងចំណោម 3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>បង្កើតឯកសារ</translation>
    </message>
    <message>
        <source>Write the day as 15/03/2026.</source>
        <translation>សូមសរសេរថ្ងៃ ដូចជា 15/03/2026។</translation>
    </message>
    <message>
        <source>A category needs both names.</source>
        <translation>ប្រភេទត្រូវមានឈ្មោះទាំងពីរភាសា។</translation>
    </message>
    <message>
        <source>Rangvoan</source>
        <translation>រង្វាន់</translation>
    </message>
    <message>
        <source>New year …</source>
        <translation>ឆ្នាំថ្មី …</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>បើកឯកសារ …</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>បើកឧទាហរណ៍</translation>
    </message>
    <message>
        <source>Restore a safe copy …</source>
        <translation>ស្តារពីច្បាប់ចម្លងសុវត្ថិភាព …</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>បានបើកថ្មីៗ</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>បិទសារនេះ</translation>
    </message>
    <message>
        <source>Open an award file</source>
        <translation>បើកឯកសាររង្វាន់</translation>
    </message>
    <message>
        <source>Choose the safe copy</source>
        <translation>ជ្រើសច្បាប់ចម្លងសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Safe copies on this computer</source>
        <translation>ច្បាប់ចម្លងសុវត្ថិភាពលើកុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>កំណត់ត្រាចុងក្រោយ</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>កំណត់ត្រា</translation>
    </message>
    <message>
        <source>No copy is kept here yet. One on a stick can be chosen.</source>
        <translation>មិនទាន់មានច្បាប់ចម្លងនៅទីនេះទេ។ អាចជ្រើសពី USB បាន។</translation>
    </message>
    <message>
        <source>Another copy …</source>
        <translation>ច្បាប់ចម្លងផ្សេង …</translation>
    </message>
    <message>
        <source>Restore and open</source>
        <translation>ស្តារ ហើយបើក</translation>
    </message>
    <message>
        <source>The copy was restored as %1.</source>
        <translation>ច្បាប់ចម្លងត្រូវបានស្តារជា %1។</translation>
    </message>
    <message>
        <source>Making the example …</source>
        <translation>កំពុងបង្កើតឧទាហរណ៍ …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>បញ្ឈប់</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Awards are for the school year before the current one: that year is proposed here.</source>
        <translation>រង្វាន់គឺសម្រាប់ឆ្នាំសិក្សាមុនឆ្នាំបច្ចុប្បន្ន៖ ឆ្នាំនោះត្រូវបានស្នើនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Write the whole path of the file.</source>
        <translation>សូមសរសេរទីតាំងពេញលេញនៃឯកសារ។</translation>
    </message>
    <message>
        <source>There is no such folder: choose where the file shall stand.</source>
        <translation>គ្មានថតនេះទេ៖ សូមជ្រើសរើសកន្លែងដាក់ឯកសារ។</translation>
    </message>
    <message>
        <source>There is a file of this name already: choose another name.</source>
        <translation>មានឯកសារឈ្មោះនេះរួចហើយ៖ សូមជ្រើសរើសឈ្មោះផ្សេង។</translation>
    </message>
    <message>
        <source>Choose a copy by its last entry. It opens as a new file; your present file is not changed.</source>
        <translation>សូមជ្រើសច្បាប់ចម្លងតាមកំណត់ត្រាចុងក្រោយ។ វានឹងបើកជាឯកសារថ្មី ឯកសារបច្ចុប្បន្នរបស់អ្នកមិនប្រែប្រួលទេ។</translation>
    </message>
    <message>
        <source>Copy of the file</source>
        <translation>ចម្លងពីឯកសារ</translation>
    </message>
    <message>
        <source>Three questions, then the work can begin.</source>
        <translation>សំណួរបី រួចអាចចាប់ផ្តើមការងារបាន។</translation>
    </message>
    <message>
        <source>Go on with a year that was begun.</source>
        <translation>បន្តការងារនៃឆ្នាំដែលបានចាប់ផ្តើម។</translation>
    </message>
    <message>
        <source>A whole year with made-up persons, to look at everything; nothing in it is real.</source>
        <translation>ឆ្នាំពេញលេញមួយ មានបុគ្គលប្រឌិត សម្រាប់មើលអ្វីៗទាំងអស់ គ្មានអ្វីជាការពិតទេ។</translation>
    </message>
    <message>
        <source>When a file was lost or damaged.</source>
        <translation>ពេលឯកសារបាត់ ឬខូច។</translation>
    </message>
    <message>
        <source>Restore a safe copy</source>
        <translation>ស្តារពីច្បាប់ចម្លងសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>From the nominations to the awardees: one stage after the other, with all the papers.</source>
        <translation>ពីបេក្ខភាពរហូតដល់អ្នកជាប់រង្វាន់៖ ម្តងមួយដំណាក់កាល រួមទាំងលិខិតផ្លូវការទាំងអស់។</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>លែងនៅទីនោះ</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>saved %1</source>
        <translation>បានរក្សាទុក %1</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>ត្រឡប់វិញ៖ %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>This stage is closed and protected.</source>
        <translation>ដំណាក់កាលនេះបានបិទ និងការពាររួចហើយ។</translation>
    </message>
    <message>
        <source>This stage was skipped.</source>
        <translation>ដំណាក់កាលនេះត្រូវបានរំលង។</translation>
    </message>
    <message>
        <source>Close “%1”?</source>
        <translation>បិទ «%1» ឬ?</translation>
    </message>
    <message>
        <source>Reopen “%1”?</source>
        <translation>បើក «%1» ឡើងវិញឬ?</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>បិទជំនួយ</translation>
    </message>
    <message>
        <source>Rangvoan</source>
        <translation>រង្វាន់</translation>
    </message>
    <message>
        <source>Practise on a copy</source>
        <translation>ហាត់លើច្បាប់ចម្លង</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>បិទឯកសារ</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>ពណ៌តាមប្រព័ន្ធ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ភ្លឺ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ងងឹត</translation>
    </message>
    <message>
        <source>Khmer digits</source>
        <translation>លេខខ្មែរ</translation>
    </message>
    <message>
        <source>Safe copy written: %1</source>
        <translation>បានសរសេរច្បាប់ចម្លងសុវត្ថិភាព៖ %1</translation>
    </message>
    <message>
        <source>No candidate is called “%1”.</source>
        <translation>គ្មានបេក្ខជនឈ្មោះ «%1» ទេ។</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ហេតុអ្វី</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>បិទសារនេះ</translation>
    </message>
    <message>
        <source>Confirm again</source>
        <translation>បញ្ជាក់ឡើងវិញ</translation>
    </message>
    <message>
        <source>Close stage …</source>
        <translation>បិទដំណាក់កាល …</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>បើកឡើងវិញ …</translation>
    </message>
    <message>
        <source>Nothing is missing: this stage can be closed.</source>
        <translation>គ្មានអ្វីខ្វះទេ៖ ដំណាក់កាលនេះអាចបិទបាន។</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>បង្ហាញ</translation>
    </message>
    <message>
        <source>It is protected from then on. The chair can reopen it with a reason, which stays in the minutes.</source>
        <translation>ចាប់ពីពេលនោះ ដំណាក់កាលត្រូវបានការពារ។ ប្រធានអាចបើកឡើងវិញដោយមានមូលហេតុ ដែលនៅក្នុងកំណត់ហេតុ។</translation>
    </message>
    <message>
        <source>The chair closes this stage. You may close it on the chair's signed instruction: write its number and date.</source>
        <translation>ប្រធានជាអ្នកបិទដំណាក់កាលនេះ។ អ្នកអាចបិទតាមការណែនាំដែលប្រធានបានចុះហត្ថលេខា៖ សូមសរសេរលេខ និងកាលបរិច្ឆេទ។</translation>
    </message>
    <message>
        <source>Instruction of the chair</source>
        <translation>ការណែនាំរបស់ប្រធាន</translation>
    </message>
    <message>
        <source>Name the instruction: it is written in the minutes.</source>
        <translation>សូមបញ្ជាក់ការណែនាំ៖ វាត្រូវបានសរសេរក្នុងកំណត់ហេតុ។</translation>
    </message>
    <message>
        <source>Close and protect</source>
        <translation>បិទ និងការពារ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>មិនទាន់</translation>
    </message>
    <message>
        <source>This stage cannot be closed yet. What is missing stands at the foot of the page.</source>
        <translation>ដំណាក់កាលនេះមិនទាន់អាចបិទបានទេ។ អ្វីដែលខ្វះមាននៅផ្នែកខាងក្រោមនៃទំព័រ។</translation>
    </message>
    <message>
        <source>The stage is closed and protected.</source>
        <translation>ដំណាក់កាលត្រូវបានបិទ និងការពារ។</translation>
    </message>
    <message>
        <source>Something is still missing.</source>
        <translation>នៅមានអ្វីខ្វះ។</translation>
    </message>
    <message>
        <source>The stage is confirmed again.</source>
        <translation>ដំណាក់កាលត្រូវបានបញ្ជាក់ឡើងវិញ។</translation>
    </message>
    <message>
        <source>Reopening is for redoing a step. Later stages will have to be confirmed again; nothing in them is lost.</source>
        <translation>ការបើកឡើងវិញគឺសម្រាប់ធ្វើជំហានឡើងវិញ។ ដំណាក់កាលក្រោយៗត្រូវបញ្ជាក់ឡើងវិញ គ្មានអ្វីក្នុងនោះបាត់បង់ទេ។</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>Give the reason: it is written in the minutes.</source>
        <translation>សូមបញ្ជាក់មូលហេតុ៖ វាត្រូវបានសរសេរក្នុងកំណត់ហេតុ។</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>បើកឡើងវិញ</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>ទុកឱ្យនៅបិទ</translation>
    </message>
    <message>
        <source>Find a candidate (Ctrl+K)</source>
        <translation>ស្វែងរកបេក្ខជន (Ctrl+K)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>អ្នកអង្គុយនៅទីនេះ</translation>
    </message>
    <message>
        <source>File and settings</source>
        <translation>ឯកសារ និងការកំណត់</translation>
    </message>
    <message>
        <source>Procedure 1</source>
        <translation>នីតិវិធីទី១</translation>
    </message>
    <message>
        <source>Procedure 2</source>
        <translation>នីតិវិធីទី២</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>ពិនិត្យ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>No safe copy could be written by itself. %1</source>
        <translation>មិនអាចសរសេរច្បាប់ចម្លងសុវត្ថិភាពដោយស្វ័យប្រវត្តិបានទេ។ %1</translation>
    </message>
    <message>
        <source>What is the date today?</source>
        <translation>តើថ្ងៃនេះជាថ្ងៃទីប៉ុន្មាន?</translation>
    </message>
    <message>
        <source>Today's date</source>
        <translation>កាលបរិច្ឆេទថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Write the day as 15/03/2026.</source>
        <translation>សូមសរសេរថ្ងៃ ដូចជា 15/03/2026។</translation>
    </message>
    <message>
        <source>This is today</source>
        <translation>នេះជាថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>The clock of this computer says %1. Set it right, then do again what you did; nothing was written.</source>
        <translation>នាឡិកាកុំព្យូទ័រនេះបង្ហាញ %1។ សូមកែវាឱ្យត្រូវ រួចធ្វើម្តងទៀត មិនបានសរសេរអ្វីឡើយ។</translation>
    </message>
    <message>
        <source>The date is confirmed. Do again what you did.</source>
        <translation>កាលបរិច្ឆេទបានបញ្ជាក់។ សូមធ្វើម្តងទៀត។</translation>
    </message>
    <message>
        <source>A stick that is pulled out while something is written can damage the file. Work on the copy, and write safe copies to the stick.</source>
        <translation>USB ដែលដកចេញពេលកំពុងសរសេរ អាចធ្វើឱ្យឯកសារខូច។ សូមធ្វើការលើច្បាប់ចម្លង ហើយសរសេរច្បាប់ចម្លងសុវត្ថិភាពទៅ USB។</translation>
    </message>
    <message>
        <source>Copy and open the copy</source>
        <translation>ចម្លង ហើយបើកច្បាប់ចម្លង</translation>
    </message>
    <message>
        <source>Work on the stick</source>
        <translation>ធ្វើការលើ USB</translation>
    </message>
    <message>
        <source>Write a safe copy to a stick …</source>
        <translation>សរសេរច្បាប់ចម្លងសុវត្ថិភាពទៅ USB …</translation>
    </message>
    <message>
        <source>Restore a safe copy …</source>
        <translation>ស្តារពីច្បាប់ចម្លងសុវត្ថិភាព …</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>អង្គប្រជុំ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>ហាត់ធ្វើ</translation>
    </message>
    <message>
        <source>A copy to practise on: nothing done here counts.</source>
        <translation>ច្បាប់ចម្លងសម្រាប់ហាត់ធ្វើ៖ អ្វីដែលធ្វើនៅទីនេះមិនរាប់ទេ។</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>ឧទាហរណ៍</translation>
    </message>
    <message>
        <source>The persons and marks in this file are made up.</source>
        <translation>បុគ្គល និងពិន្ទុក្នុងឯកសារនេះជាការប្រឌិត។</translation>
    </message>
    <message>
        <source>This page has no paper to print. All papers stand under “Papers and hand-over”.</source>
        <translation>ទំព័រនេះគ្មានលិខិតត្រូវបោះពុម្ពទេ។ លិខិតទាំងអស់ស្ថិតនៅក្នុង «លិខិតផ្លូវការ»។</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>ជុំ</translation>
    </message>
    <message>
        <source>Where should the safe copy be kept?</source>
        <translation>តើទុកច្បាប់ចម្លងសុវត្ថិភាពនៅកន្លែងណា?</translation>
    </message>
    <message>
        <source>Safe copy written: %1. It is on this computer: take one away on a stick as well.</source>
        <translation>បានសរសេរច្បាប់ចម្លងសុវត្ថិភាព៖ %1។ វានៅលើកុំព្យូទ័រនេះ៖ សូមយកមួយទៀតទៅក្នុងយូអេសប៊ី។</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>This file is on a stick. Copy it to this computer first?</source>
        <translation>ឯកសារនេះនៅក្នុងយូអេសប៊ី។ ចម្លងវាមកកុំព្យូទ័រនេះជាមុនឬ?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 លើ %2</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Reminder letter to a province</source>
        <translation>លិខិតរំលឹកដល់រាជធានី-ខេត្ត</translation>
    </message>
    <message>
        <source>Receipt slip for a province</source>
        <translation>បង្កាន់ដៃទទួលសម្រាប់រាជធានី-ខេត្ត</translation>
    </message>
    <message>
        <source>Notice: eligible</source>
        <translation>លិខិតជូនដំណឹង៖ គ្រប់លក្ខខណ្ឌ</translation>
    </message>
    <message>
        <source>Notice: not eligible</source>
        <translation>លិខិតជូនដំណឹង៖ មិនគ្រប់លក្ខខណ្ឌ</translation>
    </message>
    <message>
        <source>Cover letter to the general secretariat</source>
        <translation>លិខិតបញ្ជូនទៅអគ្គលេខាធិការដ្ឋាន</translation>
    </message>
    <message>
        <source>Feedback letter: selected</source>
        <translation>លិខិតមតិត្រឡប់៖ ជាប់រង្វាន់</translation>
    </message>
    <message>
        <source>Feedback letter: not selected</source>
        <translation>លិខិតមតិត្រឡប់៖ មិនជាប់រង្វាន់</translation>
    </message>
    <message>
        <source>Reply to a complaint</source>
        <translation>លិខិតឆ្លើយតបការតវ៉ា</translation>
    </message>
    <message>
        <source>Certificate: above the name</source>
        <translation>ប័ណ្ណសរសើរ៖ ខាងលើឈ្មោះ</translation>
    </message>
    <message>
        <source>Certificate: below the name</source>
        <translation>ប័ណ្ណសរសើរ៖ ខាងក្រោមឈ្មោះ</translation>
    </message>
    <message>
        <source>Correction notice</source>
        <translation>លិខិតជូនដំណឹងកែតម្រូវ</translation>
    </message>
    <message>
        <source>Last sentence of letters</source>
        <translation>ប្រយោគចុងក្រោយនៃលិខិត</translation>
    </message>
</context>
</TS>
